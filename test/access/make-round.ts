// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "../../src/plan/period.ts";
import { insertContributions } from "../../src/store/contribution-repository.ts";
import { insertRound } from "../../src/store/round-repository.ts";
import type { Municipality } from "../../src/store/store.ts";
import type { TestRegister } from "../register.ts";

/** What an address can name of a round. */
export type RoundThings = {
	readonly asOf: string;
	readonly contribution: string;
};

export const noRound: RoundThings = {
	asOf: "1999-12-31",
	contribution: "00000000-0000-4000-8000-000000000020",
};

type Register = Pick<TestRegister, "store" | "newId" | "now">;
type About = { readonly plan: { readonly id: string }; readonly steps: readonly string[]; readonly unit: string };

/** An open round of a plan that asks a unit about two steps. Each round has a reporting date of its own. */
export async function makeRound(
	{ store, newId, now }: Register,
	municipality: Municipality,
	{ plan, steps, unit }: About,
	count: number,
): Promise<RoundThings> {
	const [asOf, dueOn] = [addDays("2026-06-01", count), addDays("2027-06-01", count)];
	const round = { id: newId(), planId: plan.id, asOf, dueOn, graceDays: 0, stage: "lead", invitation: "" } as const;
	const asked = steps.slice(0, 2).map((stepId) => ({ id: newId(), roundId: round.id, stepId, unitId: unit }));
	await store.write(municipality.id, async (db) => {
		await insertRound(db, { ...round, remindOn: [], state: "open", version: 1, openedAt: now() }, now());
		await insertContributions(db, asked);
		return { ok: true };
	});
	return { asOf, contribution: asked[0]?.id ?? "" };
}
