// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Addition } from "../../round/addition.ts";
import { listAdditions, saveAddition as writeAddition } from "../../store/addition-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { isTimeToAnswer } from "./open-answer.ts";
import { findOwnRound } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

type SaveAdditionInput = RoundAddress & {
	readonly step: string;
	readonly unit: string;
	/** The version that the person saw; 0 where there was none. */
	readonly version: number;
	readonly text: string;
};

export type SaveAdditionResult =
	| { readonly ok: true; readonly addition: Addition; readonly at: Date }
	| { readonly ok: false; readonly problem: { readonly kind: "stale"; readonly now: Addition } }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "round-over" } };

/** Saves what a unit that takes part in a step adds to it. Handed in before, it is to be handed in again. */
export async function saveAddition(context: Context, input: SaveAdditionInput): Promise<SaveAdditionResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	return store.write(municipality.id, async (db): Promise<SaveAdditionResult> => {
		const own = await findOwnRound(db, actor, input);
		const asked = own?.additions.find(({ step, unitId }) => step.id === input.step && unitId === input.unit);
		if (!own || !asked) return notFound;
		if (!isTimeToAnswer(context, own)) return { ok: false, problem: { kind: "round-over" } };
		const { addition } = asked;
		if (addition?.savedAt && addition.text === input.text) return { ok: true, addition, at: addition.savedAt };
		const wanted = { roundId: own.round.id, stepId: asked.step.id, unitId: asked.unitId };
		const written = { ...wanted, text: input.text, version: input.version };
		const at = context.now();
		if (!(await writeAddition(db, written, { by: actor.accountId, at }))) return stale(db, written);
		return { ok: true, addition: { ...written, version: input.version + 1, savedAt: at }, at };
	});
}

async function stale(db: Db, { roundId, stepId, unitId }: Addition): Promise<SaveAdditionResult> {
	const now = (await listAdditions(db, roundId, [stepId])).find((one) => one.unitId === unitId);
	return now ? { ok: false, problem: { kind: "stale", now } } : notFound;
}
