// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { mergeSpellings, mergeUnits } from "./merge-units.ts";
import { nameOn, type RegisteredUnit, unitLabel } from "./registered-unit.ts";
import { renameUnit } from "./rename-unit.ts";
import { splitUnit } from "./split-unit.ts";
import { defaultScheme } from "./status-scheme.ts";
import { reverseChange } from "./unit-change.ts";
import { findDuplicates } from "./unit-duplicates.ts";
import { mixOf, overdueOn, type UnitStep } from "./unit-work.ts";

const unit = (given: Partial<RegisteredUnit>): RegisteredUnit => ({
	...{ id: given.code ?? given.name ?? "", code: "", name: "", internal: true },
	...{ aliases: [], formerNames: [], successors: [], version: 1 },
	...given,
});

const workStep = (stepId: string, given: Partial<UnitStep> = {}): UnitStep => ({
	...{ stepId, part: "lead", written: "50", position: 1, content: [], term: ["II/2020"] },
	plan: { id: "p", slug: "p", title: "Plan" },
	measure: { slug: "B.1", number: "B.1", title: "Bäume" },
	...{ status: "partial", statusText: "", dropped: false, scheme: defaultScheme },
	...given,
});

const today = "2026-06-30";
const office = unit({ code: "50", name: "Sozialamt" });

function renamed(one: RegisteredUnit, code: string, name: string, day: string): RegisteredUnit {
	const result = renameUnit(one, { code, name }, day, today);
	const [after] = result.ok ? result.change.after : [];
	return after ?? expect.unreachable(JSON.stringify(result));
}

test("old texts keep the name of their day, through several renamings", () => {
	const twice = renamed(renamed(office, "50", "Amt für Soziales", "2022-01-01"), "55", "Sozialamt", "2025-07-01");
	const nameAt = (day: string) => unitLabel(nameOn(twice, day));
	expect(["2021-12-31", "2022-01-01", "2025-06-30", "2025-07-01", today].map(nameAt)).toEqual([
		...["50 Sozialamt", "50 Amt für Soziales", "50 Amt für Soziales", "55 Sozialamt", "55 Sozialamt"],
	]);
});

test.each([
	["name-missing", "", "", "2026-01-01"],
	["name-same", "50", "Sozialamt", "2026-01-01"],
	["day-invalid", "55", "", "2026-07-01"],
])("a renaming is refused: %s", (kind, code, name, day) => {
	expect(renameUnit(office, { code, name }, day, today)).toEqual({ ok: false, problem: { kind } });
});

test("a renaming cannot lie before the one that was last", () => {
	const once = renamed(office, "55", "", "2025-01-01");
	expect(renameUnit(once, { code: "56", name: "" }, "2024-12-31", today).ok).toBe(false);
	expect(renameUnit(once, { code: "56", name: "" }, "2025-01-02", today).ok).toBe(true);
});

test("a split gives each unfinished step to the part that was chosen; finished ones stay", () => {
	const steps = [workStep("open"), workStep("done", { status: "implemented" }), workStep("gone", { dropped: true })];
	const parts = [
		{ id: "a", code: "51", name: "" },
		{ id: "b", code: "52", name: "" },
	];
	const split = splitUnit(office, steps, { onDay: "2026-01-01", parts, assigned: new Map([["open", "b"]]) }, today);
	if (!split.ok) return expect.unreachable(split.problem.kind);
	expect(split.change.moves).toEqual([{ stepId: "open", part: "lead", from: "50", to: "b", how: "move" }]);
	expect(split.change.after.map(({ id, validFrom, validUntil }) => [id, validFrom, validUntil])).toEqual([
		["50", undefined, "2025-12-31"],
		["a", "2026-01-01", undefined],
		["b", "2026-01-01", undefined],
	]);
	const unassigned = splitUnit(office, steps, { onDay: "2026-01-01", parts, assigned: new Map() }, today);
	expect(unassigned).toEqual({ ok: false, problem: { kind: "step-unassigned" } });
});

test("merging a spelling makes its names into aliases and turns predecessors to the unit that stays", () => {
	const spelling = unit({ id: "x", name: "Sozial-Amt", aliases: ["SozA"] });
	const before = unit({
		id: "p",
		code: "49",
		validUntil: "2019-12-31",
		successors: [{ unitId: "x", onDay: "2020-01-01" }],
	});
	const held = [{ stepId: "s", unitId: "x", part: "lead" as const, finished: true }];
	const contacts = [{ id: "c", unitId: "x" }];
	const merged = mergeSpellings({ from: [spelling], into: office, isNew: false, held, contacts }, [before]);
	if (!merged.ok) return expect.unreachable(merged.problem.kind);
	const [into, predecessor] = merged.change.after;
	expect(into?.aliases).toEqual(["Sozial-Amt", "SozA"]);
	expect(predecessor?.successors).toEqual([{ unitId: "50", onDay: "2020-01-01" }]);
	expect(merged.change.contacts).toEqual([{ contactId: "c", from: "x", to: "50" }]);
	expect(merged.change.moves).toEqual([{ stepId: "s", part: "lead", from: "x", to: "50", how: "move" }]);
});

test("ended units are not merged, and a merger needs another unit and a day that has come", () => {
	const merger = { into: office, isNew: false, held: [], contacts: [] };
	const kindOf = (from: readonly RegisteredUnit[], day = "2026-01-01") => {
		const merged = mergeUnits({ ...merger, from }, day, today);
		return merged.ok ? "ok" : merged.problem.kind;
	};
	expect(kindOf([])).toBe("units-missing");
	expect(kindOf([office])).toBe("units-missing");
	expect(kindOf([unit({ code: "49", validUntil: "2020-01-01" })])).toBe("ended");
	expect(kindOf([unit({ code: "51" })], "2026-07-01")).toBe("day-invalid");
	expect(kindOf([unit({ code: "51" })])).toBe("ok");
});

test("a change taken back gives what was before, with versions that go on", () => {
	const merged = mergeUnits(
		{
			from: [unit({ code: "51", version: 4 })],
			into: office,
			isNew: false,
			contacts: [],
			held: [
				{ stepId: "s", unitId: "51", part: "lead", finished: false },
				{ stepId: "s", unitId: "50", part: "lead", finished: false },
			],
		},
		"2026-01-01",
		today,
	);
	if (!merged.ok) return expect.unreachable(merged.problem.kind);
	const back = reverseChange(merged.change);
	expect(merged.change.moves[0]?.how).toBe("join");
	expect(back.moves).toEqual([{ stepId: "s", part: "lead", from: "50", to: "51", how: "leave" }]);
	expect(back.after).toEqual([
		{ ...unit({ code: "51" }), version: 6 },
		{ ...office, version: 3 },
	]);
	expect(reverseChange(back).moves).toEqual(merged.change.moves);
});

test("likely duplicates: the same key, a shared alias, a name much alike; ended units are none", () => {
	const units = [
		...[unit({ code: "50" }), unit({ id: "a50", code: "A50" })],
		...[unit({ code: "JA", aliases: ["Jugendhilfe"] }), unit({ name: "Jugendhilfe" })],
		...[unit({ name: "Verein Nachbarschaft" }), unit({ name: "Verein Nachbarschaften" }), unit({ name: "Werkhof" })],
		unit({ id: "old", name: "Werkhof", validUntil: "2020-01-01" }),
	];
	expect(findDuplicates(units).map(({ reason, units: [a, b] }) => [reason, a.id, b.id])).toEqual([
		["same-key", "50", "a50"],
		["alias", "JA", "Jugendhilfe"],
		["similar-name", "Verein Nachbarschaft", "Verein Nachbarschaften"],
	]);
});

test("the mix counts a step once; a finished or dropped one is never overdue", () => {
	const steps = [
		workStep("a"),
		workStep("a", { part: "with" }),
		workStep("b", { status: "" }),
		workStep("c", { dropped: true }),
	];
	expect(mixOf(steps)).toEqual([
		{ meaning: "partial", count: 1 },
		{ meaning: "dropped", count: 1 },
		{ meaning: "unknown", count: 1 },
	]);
	expect(steps.map((step) => overdueOn(step, "2020-07-01")?.days)).toEqual([1, 1, undefined, undefined]);
});
