// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { type ToldMeasure, toldReport } from "../../../test/told-report.ts";
import { changedSteps, differenceOf, type StepChange } from "./report-difference.ts";

const trees: ToldMeasure = {
	number: "B.1",
	title: "Hundert Bäume pflanzen",
	steps: [
		{ content: "Standorte für die Bäume suchen", status: "partial", description: "Zehn Standorte stehen fest." },
		{ content: "Bäume kaufen und einsetzen", status: "planned", description: "Beginnt im Herbst." },
	],
};
const rain: ToldMeasure = {
	number: "W.1",
	title: "Regen in Zisternen auffangen",
	steps: [{ content: "Zisternen an den Schulen bauen", status: "implemented", description: "Alle sind gebaut." }],
};

function difference(before: readonly ToldMeasure[], after: readonly ToldMeasure[]): readonly StepChange[] {
	return differenceOf(
		toldReport({ asOf: "2024-09-30", number: 1, measures: before }),
		toldReport({ asOf: "2025-09-30", number: 2, measures: after }),
	).steps;
}

/** The kind and the place before and after, in short. */
const inShort = ({ kind, before, after, unsure }: StepChange) =>
	[
		kind,
		...[before, after].map((one) => (one ? `${one.measure.number}/${one.step.position}` : "-")),
		...(unsure ? ["unsure"] : []),
	].join(" ");

const [first, second] = trees.steps;
if (!first || !second) throw new Error("The measure has two steps.");

test("a status goes forward, back, to another that is as far, or to one that is not known", () => {
	const now = (status: string, description = first.description ?? "") =>
		difference([trees], [{ ...trees, steps: [{ ...first, status, description }, second] }])[0]?.kind;
	expect(now("ongoing")).toBe("forward");
	expect(now("implemented")).toBe("forward");
	expect(now("planned")).toBe("back");
	expect(now("not_implemented")).toBe("back");
	expect(now("")).toBe("restated");
	expect(now("dropped")).toBe("dropped");
	expect(now("partial", "Elf Standorte stehen fest.")).toBe("retold");
	expect(now("partial")).toBe("unchanged");
	const [done] = difference([rain], [{ ...rain, steps: [{ content: "Zisternen an den Schulen bauen" }] }]);
	expect(done?.kind).toBe("sideways");
});

test("an inserted step shifts the others, and they are still themselves", () => {
	const inserted = { content: "Mit den Vereinen vor Ort sprechen" };
	expect(difference([trees], [{ ...trees, steps: [inserted, first, second] }]).map(inShort)).toEqual([
		"new - B.1/1",
		"unchanged B.1/1 B.1/2",
		"unchanged B.1/2 B.1/3",
	]);
});

test("measures that exchanged their numbers are recognised by what they say", () => {
	const [one, other] = difference(
		[trees, rain],
		[
			{ ...rain, number: "B.1", field: "W" },
			{ ...trees, number: "W.1", field: "B" },
		],
	);
	expect([one, other].map((change) => change && inShort(change))).toEqual([
		"unchanged W.1/1 B.1/1",
		"unchanged B.1/1 W.1/1",
	]);
	expect(one?.facets).toEqual(["number"]);
});

test("a measure that went to another field, and one that was renamed, stay what they are", () => {
	const [moved] = difference([rain], [{ ...rain, field: "B" }]);
	expect(moved?.facets).toEqual(["field"]);
	const [renamed] = difference([rain], [{ ...rain, number: "W.9", title: "Schwammstadt" }]);
	expect(renamed && inShort(renamed)).toBe("unchanged W.1/1 W.9/1");
	expect(renamed?.facets).toEqual(["number", "title"]);
});

test("a step that moved to another measure is found by its contents", () => {
	const [, moved] = difference(
		[trees, rain],
		[
			{ ...trees, steps: [first] },
			{ ...rain, steps: [...rain.steps, second] },
		],
	).filter(({ after }) => after?.measure.number === "W.1");
	expect(moved && inShort(moved)).toBe("unchanged B.1/2 W.1/2");
	expect(moved?.facets).toContain("measure");
});

test("a step that was split knows of what, one that was merged into what", () => {
	const whole = { content: `${first.content}; ${second.content}; die Pflege für drei Jahre vergeben` };
	const split = difference([{ ...trees, steps: [whole] }], [trees]);
	expect(split.map(({ kind }) => kind === "new")).toEqual([false, true]);
	expect(split.filter(({ kind }) => kind === "new")[0]?.splitFrom?.step.content).toEqual([whole.content]);
	const merged = difference([trees], [{ ...trees, steps: [whole] }]);
	expect(merged.filter(({ after }) => !after)[0]?.mergedInto?.step.content).toEqual([whole.content]);
});

test("what is only alike is called unsure, and what is not alike is new and dropped", () => {
	const alike = { ...second, content: "Bäume kaufen und später pflegen" };
	expect(difference([trees], [{ ...trees, steps: [first, alike] }]).map(inShort)[1]).toMatch(/ unsure$/);
	const other = { ...second, content: "Jährlich ein Sommerfest" };
	expect(difference([trees], [{ ...trees, steps: [first, other] }]).map(inShort)).toEqual([
		"unchanged B.1/1 B.1/1",
		"new - B.1/2",
		"dropped B.1/2 -",
	]);
});

test("two measures of one text are not taken for each other, and a choice among equals is never made silently", () => {
	const twin = { ...trees, slug: "B.1~2" };
	expect(difference([trees, twin], [trees, twin]).flatMap(({ facets }) => facets)).toEqual([]);
	const like = (number: string, place: string): ToldMeasure => ({
		...{ number, title: `Radweg am Fluss ${place} erneuern` },
		steps: [{ content: `Den Radweg am Fluss ${place} planen und bauen` }],
	});
	const [guessed] = difference([like("R.1", "Nord"), like("R.2", "Süd")], [like("R.7", "West")]);
	expect(guessed?.unsure).toBe(true);
});

test("what was dropped says why, and from which report on it is missing", () => {
	const before = toldReport({ asOf: "2024-09-30", measures: [trees, rain] });
	const because = "Die Schulen haben kein Dach dafür.";
	const after = toldReport({
		...{ asOf: "2025-09-30", measures: [trees] },
		dropped: [{ number: rain.number, title: rain.title, because }],
	});
	expect(differenceOf(before, after).steps.at(-1)).toMatchObject({ kind: "dropped", because });
});

test("for how long a text is the same is counted over all reports before, also under another number", () => {
	const [oldest, older, before, after] = [2022, 2023, 2024, 2025].map((year) => {
		const number = year === 2022 ? "W.5" : "W.1";
		return toldReport({ asOf: `${year}-09-30`, number: year, measures: [{ ...rain, number }] });
	});
	if (!oldest || !older || !before || !after) throw new Error("There are four reports.");
	expect(differenceOf(before, after, [older, oldest]).steps[0]?.unchanged).toEqual({ reports: 4, since: "2022-09-30" });
	expect(differenceOf(before, after).steps[0]?.unchanged).toEqual({ reports: 2, since: "2024-09-30" });
	expect(changedSteps(differenceOf(before, after))).toEqual([]);
});
