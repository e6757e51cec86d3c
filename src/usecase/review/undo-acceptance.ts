// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { removeMergedAnswers } from "../../store/merged-answer-repository.ts";
import { findDeed, moveContributions, type SeenContribution } from "../../store/review-repository.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { openLockedRound } from "./review-deed.ts";

type UndoResult =
	| { readonly ok: true; readonly reopened: readonly SeenContribution[]; readonly event: number }
	/** Somebody has decided about one of them since, or they are approved: nothing was taken back. */
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "moved-on" } };

const undoable: ReadonlySet<string> = new Set(["accept-contribution", "accept-unchanged"]);

/** Takes back that answers were accepted, all that one deed accepted or none. */
export async function undoAcceptance(
	context: Context,
	{ event, ...address }: RoundAddress & { readonly event: number },
): Promise<UndoResult> {
	return context.store.write(context.municipality.id, async (db): Promise<UndoResult> => {
		const opened = await openLockedRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { round } = opened;
		const deed = await findDeed(db, round.planId, event);
		const done = deed && undoable.has(deed.action) ? acceptedBy(deed.after) : undefined;
		if (done?.roundId !== round.id) return notFound;
		if (round.state !== "open" && round.state !== "closed") return movedOn;
		const reopened = await moveContributions(db, round.id, done.contributions, { from: "accepted", to: "submitted" });
		if (reopened.length < done.contributions.length) return movedOn;
		const merged = await removeMergedAnswers(
			db,
			reopened.map(({ id }) => id),
		);
		const undo = await recordEvent(db, {
			...{ at: context.now(), actor: actorName(context.actor), action: "undo-acceptance", planId: round.planId },
			...{ subjectKind: "round", subjectId: round.id, undoes: event },
			...(merged.length > 0 && { before: { merged } }),
			after: { roundId: round.id, contributions: reopened },
		});
		return { ok: true, reopened, event: undo };
	});
}

const movedOn = { ok: false, problem: { kind: "moved-on" } } as const;

type Accepted = { readonly roundId: string; readonly contributions: readonly SeenContribution[] };

/** What the log holds of such a deed. */
const acceptedBy = (after: unknown): Accepted | undefined =>
	typeof after === "object" && after !== null && "contributions" in after ? (after as Accepted) : undefined;
