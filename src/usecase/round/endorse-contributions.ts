// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { endorse } from "../../store/endorsement-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { SeenContribution } from "../../store/review-repository.ts";
import { lockRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { canEndorse, type DivisionRound, findDivisionRound } from "./open-division-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

export type EndorseResult =
	| {
			readonly ok: true;
			readonly endorsed: number;
			/** Not countersigned, because somebody changed them since they were seen. */
			readonly left: number;
	  }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "nothing-to-endorse" } };

type EndorseInput = RoundAddress & {
	/** Those that somebody saw in the list. */
	readonly seen: readonly SeenContribution[];
};

/** Countersigns answers of a division's offices, as they were seen; the same form sent again changes nothing. */
export async function endorseContributions(
	context: Context,
	{ seen, ...address }: EndorseInput,
): Promise<EndorseResult> {
	return context.store.write(context.municipality.id, async (db): Promise<EndorseResult> => {
		const found = await findDivisionRound(context, db, address);
		if (!found.ok) return found;
		// The coordinator decides about them one after the other, too.
		await lockRound(db, found.round.id);
		const own = await findDivisionRound(context, db, address);
		if (!own.ok) return own;
		const isSeen = new Set(seen.map(({ id, version }) => `${id} ${version}`));
		const meant = own.answers.filter(({ contribution: { id, version } }) => isSeen.has(`${id} ${version}`));
		const open = meant.filter((answer) => canEndorse(answer, own.round)).map(({ contribution }) => contribution);
		const done = meant.filter(({ contribution: { endorsedAt } }) => endorsedAt !== undefined).length;
		const endorsed = await endorse(db, open, { by: own.accountId, at: context.now() });
		if (endorsed.length + done === 0) return { ok: false, problem: { kind: "nothing-to-endorse" } };
		for (const id of endorsed) await record(context, db, own, id);
		return { ok: true, endorsed: endorsed.length, left: seen.length - endorsed.length - done };
	});
}

const record = ({ actor, now }: Context, db: Db, { round }: DivisionRound, id: string) =>
	recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "endorse-contribution", planId: round.planId },
		...{ subjectKind: "contribution", subjectId: id, after: { roundId: round.id } },
	});
