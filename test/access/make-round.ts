// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays } from "../../src/plan/period.ts";
import { findContribution, insertContributions, updateContribution } from "../../src/store/contribution-repository.ts";
import { insertRound } from "../../src/store/round-repository.ts";
import type { Municipality } from "../../src/store/store.ts";
import { acceptContribution } from "../../src/usecase/review/accept-contribution.ts";
import { signInAs, type TestRegister } from "../register.ts";

/** What an address can name of a round. */
export type RoundThings = {
	readonly asOf: string;
	/** An answer that is asked for. */
	readonly contribution: string;
	/** What another office answered whose division the unit is. */
	readonly answered: string;
	/** The number in the log of another one's acceptance. */
	readonly acceptance: string;
};

export const noRound: RoundThings = {
	asOf: "1999-12-31",
	contribution: "00000000-0000-4000-8000-000000000020",
	answered: "00000000-0000-4000-8000-000000000026",
	acceptance: "999999",
};

type Register = Pick<TestRegister, "contextFor" | "store" | "newId" | "now">;
type About = {
	readonly plan: { readonly id: string; readonly slug: string };
	readonly steps: readonly string[];
	readonly unit: string;
	/** Another unit, of which it is the division. */
	readonly office: string;
};

/** An open round of a plan with three answers: one is asked for, one accepted, one of another office handed in. Each round has a reporting date of its own. */
export async function makeRound(
	register: Register,
	municipality: Municipality,
	{ plan, steps, unit, office }: About,
	count: number,
): Promise<RoundThings> {
	const [asOf, dueOn] = [addDays("2026-06-01", count), addDays("2027-06-01", count)];
	const round = {
		id: register.newId(),
		planId: plan.id,
		asOf,
		dueOn,
		graceDays: 0,
		divisionsUntil: addDays(dueOn, 14),
		stage: "lead",
		invitation: "",
	} as const;
	const asked = steps.slice(0, 2).map((stepId) => ({ id: register.newId(), roundId: round.id, stepId, unitId: unit }));
	const answered = { id: register.newId(), roundId: round.id, stepId: steps[0] ?? "", unitId: office };
	await register.store.write(municipality.id, async (db) => {
		const opened = { remindOn: [], state: "open", version: 1, openedAt: register.now() } as const;
		await insertRound(db, { ...round, ...opened }, register.now());
		await insertContributions(db, [...asked, answered]);
		for (const { id } of [...asked.slice(1), answered]) {
			const one = await findContribution(db, id);
			if (one) await updateContribution(db, { ...one, state: "submitted", submittedAt: register.now() });
		}
		return { ok: true };
	});
	const { actor } = await signInAs(register, municipality, [{ role: "coordinator" }]);
	const [first, second] = asked;
	const input = { plan: plan.slug, asOf, contribution: second?.id ?? "", version: 2 };
	const accepted = await acceptContribution(register.contextFor(actor, municipality), input);
	if (!accepted.ok) throw new Error(accepted.problem.kind);
	return { asOf, contribution: first?.id ?? "", answered: answered.id, acceptance: String(accepted.event) };
}
