// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../src/access/actor.ts";
import type { IsoDate } from "../src/plan/period.ts";
import { addDays } from "../src/plan/period.ts";
import type { Plan } from "../src/plan/plan.ts";
import type { Contribution } from "../src/round/contribution.ts";
import type { Round } from "../src/round/round.ts";
import { replaceContacts } from "../src/store/contact-repository.ts";
import { listContributions } from "../src/store/contribution-repository.ts";
import { insertRound } from "../src/store/round-repository.ts";
import { listUnits } from "../src/store/unit-repository.ts";
import { openRound } from "../src/usecase/round/open-round.ts";
import { today } from "../src/usecase/today.ts";
import { plainLetters } from "./plain-letters.ts";
import { addPlanOfSteps, type SomeStep } from "./plan-of-steps.ts";
import type { TestRegister } from "./register.ts";

export type OpenedTestRound = {
	readonly plan: Plan;
	readonly round: Round;
	readonly contributions: readonly Contribution[];
	/** The unit of a code. */
	readonly unitIdOf: (code: string) => string;
};

const someSteps: readonly SomeStep[] = [
	{ responsibility: ["50 (federführend)", "51"] },
	{ responsibility: ["50 (federführend)"] },
	{ responsibility: ["51 (federführend)"] },
];

type Wanted = {
	readonly slug?: string;
	readonly steps?: readonly SomeStep[];
	readonly terms?: Partial<Round>;
};

/** A plan with steps of an own, whose units have contacts `<code>@example.org`, and an open round of it that is due in twelve days. */
export async function openTestRound(
	register: TestRegister,
	{ slug = "runde", steps = someSteps, terms = {} }: Wanted = {},
): Promise<OpenedTestRound> {
	const plan = await addPlanOfSteps(register, { slug, steps });
	const { store, municipality, newId, now } = register;
	const day: IsoDate = today(now());
	const round: Round = {
		...{ id: newId(), planId: plan.id, asOf: day, dueOn: addDays(day, 12), graceDays: 3, stage: "lead" },
		...{ invitation: "", remindOn: [-7, -1, 3], state: "draft", version: 1, ...terms },
	};
	const units = await store.write(municipality.id, async (db) => {
		await insertRound(db, round, now());
		const all = await listUnits(db);
		for (const { id, code } of all) {
			const contact = { id: newId(), kind: "mailbox" as const, name: `Postfach ${code}`, email: `${code}@example.org` };
			await replaceContacts(db, id, [contact]);
		}
		return { ok: true, all };
	});
	const context = register.contextFor(operator, municipality);
	const opened = await openRound(context, {
		plan: slug,
		asOf: round.asOf,
		version: round.version,
		letters: plainLetters,
	});
	if (!opened.ok) throw new Error(opened.problem.kind);
	const contributions = await store.read(municipality.id, (db) => listContributions(db, round.id));
	const unitIdOf = (code: string) => units.all.find((unit) => unit.code === code)?.id ?? "";
	return { plan, round: opened.round, contributions, unitIdOf };
}
