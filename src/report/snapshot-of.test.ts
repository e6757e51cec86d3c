// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { reportSource } from "../../test/report-source.ts";
import { type ReportKind, snapshotOf } from "./snapshot-of.ts";

const now: ReportKind = { notAfter: "2026-03-31", draft: true };
const source = reportSource(inventedDraft);
const steps = (snapshot: ReturnType<typeof snapshotOf>) =>
	snapshot.fields.flatMap(({ measures }) => measures.flatMap((measure) => measure.steps));

test("A snapshot holds the plan with all its texts, names and counts", () => {
	const snapshot = snapshotOf(source, { ...now, paper: "V0123/26" });
	expect(snapshot).toMatchObject({
		schemaVersion: 1,
		municipality: { name: "Stadt Musterstadt" },
		plan: { slug: "baeume", title: "Plan für mehr Bäume" },
		asOf: "2026-03-31",
		paper: "V0123/26",
		draft: true,
		mix: [
			{ key: "implemented", meaning: "done", count: 1 },
			{ key: "ongoing", meaning: "continuous", count: 1 },
			{ key: "partial", meaning: "partial", count: 1 },
			{ key: "", meaning: "unknown", count: 1 },
		],
	});
	expect(snapshot.fields.map(({ code, measures }) => [code, measures.map(({ slug }) => slug)])).toEqual([
		["B", ["B.1", "B.1~2"]],
		["W", ["W.1"]],
	]);
	expect(steps(snapshot)[0]).toEqual({
		position: 1,
		content: ["Standorte suchen"],
		responsibility: ["67 (federführend)"],
		units: [{ part: "lead", written: "67", code: "67", name: "" }],
		term: { lines: ["II/2020"], phases: [{ end: "2020-06-30", openEnd: false }], readable: true },
		status: "implemented",
		statusText: "umgesetzt",
		description: "Alle Standorte stehen fest.",
		statedFor: "2026-03-31",
	});
});

test("Of each step that is told which was stated last before the day asked for", () => {
	const told = reportSource(inventedDraft, (one) => [{ ...one, asOf: "2025-03-31", status: "planned" }]);
	const before = snapshotOf(told, { notAfter: "2026-03-30", draft: true });
	expect(before.asOf).toBe("2025-03-31");
	expect(before.change).toBeUndefined();
	expect(steps(before).map(({ status }) => status)).toEqual(["planned", "planned", "planned", "planned"]);
});

test("What changed since the last reporting date is counted, from which status to which", () => {
	const told = reportSource(inventedDraft, (one) =>
		one.status === "implemented" ? [] : [{ ...one, asOf: "2025-03-31", status: "ongoing", description: "Früheres." }],
	);
	const snapshot = snapshotOf(told, now);
	expect(snapshot.change).toEqual({
		since: "2025-03-31",
		moves: [
			{ from: "ongoing", to: "ongoing", count: 1 },
			{ from: "ongoing", to: "partial", count: 1 },
			{ from: "ongoing", to: "", count: 1 },
		],
		added: 1,
		retold: 1,
	});
	expect(steps(snapshot)[1]?.previous).toEqual({ statedFor: "2025-03-31", status: "ongoing", sameText: false });
});

test("What was dropped is told with its reason and counted nowhere", () => {
	const { contents } = source;
	const [first, ...others] = contents.measures;
	const lastStep = contents.steps.at(-1);
	if (!first || !lastStep) throw new Error("No measure.");
	const snapshot = snapshotOf(
		{
			...source,
			contents: {
				...contents,
				measures: [{ ...first, droppedBecause: "Der Platz ist bebaut." }, ...others],
				steps: contents.steps.with(-1, { ...lastStep, droppedBecause: "Die Zisterne ist da." }),
			},
		},
		now,
	);
	expect(snapshot.dropped).toEqual([
		{ number: "B.1", title: "Hundert Bäume pflanzen", because: "Der Platz ist bebaut." },
		{ number: "W.1", title: "Regen auffangen", content: ["=1+1 Zisternen"], because: "Die Zisterne ist da." },
	]);
	expect(snapshot.mix.map(({ count }) => count)).toEqual([1]);
});

test("Units bear the names of the report's day", () => {
	const renamed = source.units.map((unit) => ({
		...{ ...unit, code: "90", name: "Amt von heute" },
		formerNames: [{ code: "67", name: "Amt von damals", until: "2026-06-30" }],
	}));
	const [first] = steps(snapshotOf({ ...source, units: renamed }, now));
	expect(first?.units).toEqual([{ part: "lead", written: "67", code: "67", name: "Amt von damals" }]);
});

test("Only the abbreviations that occur are listed", () => {
	const glossary = new Map([
		["Zisternen", "Behälter für Regen"],
		["MSA", "Migrationssozialarbeit"],
	]);
	expect(snapshotOf({ ...source, glossary }, now).glossary).toEqual([
		{ abbreviation: "Zisternen", meaning: "Behälter für Regen" },
	]);
});
