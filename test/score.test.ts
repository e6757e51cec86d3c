// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layout } from "./layouts/base.ts";
import { generatePlan } from "./layouts/generate.ts";
import { type Random, seeded } from "./layouts/random.ts";
import { truthOf } from "./layouts/truth.ts";
import { type ScoredMeasure, type ScoredPlan, type ScoredStep, score } from "./score.ts";

const TOOL = join(import.meta.dirname, "../../shared/tools/score.py");

test("a perfect draft loses nothing", () => {
	const truth = truthOf(generatePlan(3), layout("any"));
	expect(score(truth, truth)).toEqual({
		measures: 1,
		extraMeasures: 0,
		step: 1,
		field: 1,
		silent: 0,
		review: 0,
		text: 1,
	});
});

test("blanks, soft hyphens, dashes and bullets do not count; another status does", () => {
	const truth = plan([{ content: ["Rad- und Gehwege"], status: "ongoing" }]);
	expect(score(truth, plan([{ content: ["• Rad-", "und Geh\u00adwege"], status: "ongoing" }])).field).toBe(1);
	expect(score(truth, plan([{ content: ["Rad- und Gehwege"], status: "partial" }])).silent).toBe(0.5);
	expect(score(truth, plan([{ status: "partial", review: ["rows-unsure"] }]))).toMatchObject({
		silent: 0,
		review: 1,
		field: 0,
	});
});

test("halves are rounded to the even digit", () => {
	const steps = Array.from(
		{ length: 32 },
		(_, index): Partial<ScoredStep> => ({ status: "ongoing", review: index === 0 ? ["x"] : [] }),
	);
	expect(score(plan(steps), plan(steps)).review).toBe(0.0312);
});

test("equals the corpus' own scoring tool on drafts with every kind of fault", () => {
	if (!existsSync(TOOL) || !hasPython()) {
		console.warn("!! NOT COMPARED with tools/score.py: it needs python3 and ../shared beside the project");
		return;
	}
	for (let seed = 1; seed <= 12; seed++) {
		const truth = truthOf(generatePlan(seed), layout("any"));
		const draft = mutated(truth, seeded(seed));
		const { extraMeasures, ...rest } = score(truth, draft);
		expect({ ...rest, extra_measures: extraMeasures }, `seed ${seed}`).toEqual(scoreByTool(truth, draft));
	}
});

function plan(steps: readonly Partial<ScoredStep>[]): ScoredPlan {
	const empty: ScoredStep = { content: [], responsibility: [], term: [], status: "", description: "" };
	return {
		measures: [
			{
				number: "1",
				occurrence: 1,
				actionField: "",
				title: "Titel",
				steps: steps.map((step) => ({ ...empty, ...step })),
			},
		],
	};
}

function hasPython(): boolean {
	try {
		execFileSync("python3", ["--version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

function scoreByTool(truth: ScoredPlan, draft: ScoredPlan): unknown {
	const folder = mkdtempSync(join(tmpdir(), "planstand-score-"));
	try {
		writeFileSync(join(folder, "truth.json"), JSON.stringify(truth));
		writeFileSync(join(folder, "draft.json"), JSON.stringify(draft));
		return JSON.parse(
			execFileSync("python3", [TOOL, join(folder, "truth.json"), join(folder, "draft.json"), "--json"], {
				encoding: "utf8",
			}),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Loses, doubles, renames and misreads parts of a plan, and asks for a review of some. */
function mutated(truth: ScoredPlan, random: Random): ScoredPlan {
	const kept = truth.measures.filter(() => !random.chance(0.05));
	const extra = kept.slice(0, random.between(0, 3)).map((measure) => ({ ...measure, number: `${measure.number} x` }));
	return { measures: [...kept, ...extra].map((measure) => mutatedMeasure(measure, random)) };
}

function mutatedMeasure(measure: ScoredMeasure, random: Random): ScoredMeasure {
	const steps = measure.steps.filter(() => !random.chance(0.05)).map((step) => mutatedStep(step, random));
	const doubled = random.chance(0.05) ? steps.slice(0, 1) : [];
	return {
		...measure,
		number: random.chance(0.1) ? measure.number.replace(".", " .") : measure.number,
		title: random.chance(0.1) ? measure.title.slice(1) : measure.title,
		actionField: random.chance(0.05) ? "X" : measure.actionField,
		steps: [...steps, ...doubled],
	};
}

function mutatedStep(step: ScoredStep, random: Random): ScoredStep {
	const odd = {
		content: random.chance(0.1) ? step.content.slice(1) : step.content,
		status: random.chance(0.1) ? "" : step.status,
	};
	const description = random.chance(0.1) ? `${step.description} ² Ⅳ _x\u00a0ß` : step.description.replaceAll(" ", "\n");
	const review = random.chance(0.3) ? { review: random.chance(0.5) ? ["cell-unsure"] : [] } : {};
	return { ...step, ...odd, description, ...review };
}
