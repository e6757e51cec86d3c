// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import { isOwed } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { listContributions } from "../../store/contribution-repository.ts";
import { listAddingUnits } from "../../store/demand-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";
import { type Ask, type Asked, type Asking, askUnits } from "./ask-units.ts";

type Invited = Pick<Ask, "plan" | "round" | "reopened"> & { readonly onDay?: IsoDate; readonly automatic?: boolean };

/** Invites those whose turn it is in the round's stage: partners who add, leading units, divisions. */
export async function inviteStage(
	db: Db,
	asking: Asking,
	{ onDay, automatic = false, ...invited }: Invited,
): Promise<Asked> {
	const units = await waitingUnits(db, invited.round);
	const ask: Ask = { ...invited, kind: "invitation", askedAs: invited.round.stage, units, automatic };
	return askUnits(db, asking, { ...ask, ...(onDay && { onDay }) });
}

/** Those whose turn it is in the round's stage and who still owe something, with about how many steps. */
export async function waitingUnits(db: Db, round: Round): Promise<Ask["units"]> {
	switch (round.stage) {
		case "partner":
			return partners(db, round);
		case "lead":
			return owing(db, round);
		case "division":
			return divisions(db, round);
	}
}

const counted = (ids: readonly string[]): Ask["units"] =>
	[...Map.groupBy(ids, (id) => id)].map(([unitId, all]) => ({ unitId, steps: all.length }));

/** External units that take part in steps and have not said yet that they are done. */
async function partners(db: Db, round: Round): Promise<Ask["units"]> {
	const adding = await listAddingUnits(db, round.id);
	return counted(adding.filter(({ internal, isDone }) => !internal && !isDone).map(({ unitId }) => unitId));
}

async function owing(db: Db, round: Pick<Round, "id">): Promise<Ask["units"]> {
	const contributions = await listContributions(db, round.id);
	return counted(contributions.filter(({ state }) => isOwed(state)).map(({ unitId }) => unitId));
}

/** The divisions of units whose answers nobody has countersigned. */
async function divisions(db: Db, round: Round): Promise<Ask["units"]> {
	const contributions = await listContributions(db, round.id);
	const divisionOf = new Map((await listUnits(db)).map(({ id, divisionId }) => [id, divisionId]));
	const waiting = contributions.filter(({ endorsedAt, state }) => !endorsedAt && state !== "silent");
	return counted(waiting.flatMap(({ unitId }) => divisionOf.get(unitId) ?? []));
}
