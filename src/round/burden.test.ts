// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { burdenOf } from "./burden.ts";
import type { Contribution } from "./contribution.ts";
import { contributionStates } from "./contribution-state.ts";
import { countUnits, openQuestions, progressOf } from "./unit-progress.ts";

const start = Date.parse("2026-09-01T08:00:00Z");
const after = (days: number) => new Date(start + days * 86_400_000);

const contribution = (id: string, unitId: string, more: Partial<Contribution> = {}): Contribution => ({
	...{
		id,
		unitId,
		roundId: "r",
		stepId: id,
		state: "asked",
		status: "",
		description: "",
		unchanged: false,
		version: 1,
	},
	...more,
});
const submitted = (days: number, unchanged = false): Partial<Contribution> => ({
	...{ state: "submitted", submittedAt: after(days), unchanged },
});
const invited = (unitId: string) => ({ unitId, kind: "invitation" as const, requestedAt: after(0) });

test("a round is reckoned up by what was asked and what came of it", () => {
	const contributions = [
		...[contribution("a1", "a", submitted(2, true)), contribution("a2", "a", submitted(4))],
		...[contribution("b1", "b", submitted(11)), contribution("b2", "b")],
		...[contribution("c1", "c", submitted(8)), contribution("d1", "d", { state: "silent" })],
	];
	const reminder = { unitId: "d", kind: "reminder" as const, requestedAt: after(7) };
	expect(burdenOf(contributions, [..."abcd"].map(invited).concat(reminder as never))).toEqual({
		...{ asked: 6, units: 4, answered: 4, unchanged: 1, silentUnits: ["d"], invitations: 4, reminders: 1 },
		medianDays: 6,
	});
	expect(burdenOf([contribution("a1", "a")], [invited("a")])).not.toHaveProperty("medianDays");
});

const anyContribution = fc.record({
	unitId: fc.constantFrom("a", "b", "c", "d"),
	state: fc.constantFrom(...contributionStates),
	saved: fc.boolean(),
});
const anyRound = fc
	.array(anyContribution, { maxLength: 30 })
	.map((all) =>
		all.map(({ unitId, state, saved }, at) =>
			contribution(`c${at}`, unitId, { state, ...(saved && { savedAt: after(at) }) }),
		),
	);

test("every unit is in exactly one state, and the numbers of the sentence add up", () => {
	fc.assert(
		fc.property(anyRound, (contributions) => {
			const units = progressOf(contributions, []);
			const counts = countUnits(units);
			expect(counts.answered + counts.begun + counts.silent + counts.settled).toBe(counts.all);
			expect(counts.owing).toBe(counts.begun + counts.silent);
			expect(units.reduce((sum, { asked }) => sum + asked, 0)).toBe(contributions.length);
			for (const { state, owed } of units) expect(owed > 0).toBe(state === "begun" || state === "silent");
		}),
	);
});

test("a question is open until it is answered, and again when asked again", () => {
	const note = (contributionId: string, kind: string) => ({ contributionId, kind });
	const said = [note("a", "question"), note("b", "question"), note("a", "answer"), note("c", "comment")];
	expect([...openQuestions(said)]).toEqual(["b"]);
	expect([...openQuestions([...said, note("a", "question")])].toSorted()).toEqual(["a", "b"]);
});
