// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readDocument } from "../../src/document/read/read-document.ts";
import { type Score, type ScoredPlan, score } from "../score.ts";
import { classOf, endingOf, type Layout, type LayoutClass } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { produce } from "./produce.ts";
import { truthOf } from "./truth.ts";

export type Assessment = {
	readonly name: string;
	readonly layoutClass: LayoutClass;
	readonly score: Score;
	readonly problem: string;
};

/** What each class must reach: the figures that the readers were promised with. */
export const THRESHOLDS: {
	readonly [layoutClass in LayoutClass]: Pick<Score, "measures" | "field" | "silent" | "text">;
} = {
	office: { measures: 1, field: 0.995, silent: 0.001, text: 1 },
	ruled: { measures: 1, field: 0.98, silent: 0.003, text: 0.999 },
	unruled: { measures: 1, field: 0.93, silent: 0.01, text: 0.999 },
	text: { measures: 0.95, field: 0.75, silent: 0.01, text: 0.995 },
};

/** Prints a plan in a layout, reads it back and scores what was read. */
export async function assess(model: PlanModel, layout: Layout): Promise<Assessment> {
	const bytes = await produce(model, layout);
	return {
		name: layout.name,
		layoutClass: classOf(layout),
		...(await assessBytes(truthOf(model, layout), bytes, `plan.${endingOf(layout)}`)),
	};
}

/** Reads a file in this process and scores it; one that cannot be read scores as empty. */
export async function assessBytes(
	truth: ScoredPlan,
	bytes: Uint8Array,
	name: string,
): Promise<Pick<Assessment, "score" | "problem">> {
	try {
		const result = await readDocument(bytes, name);
		return result.ok
			? { score: score(truth, result.draft), problem: "" }
			: { score: score(truth, { measures: [] }), problem: result.problem.kind };
	} catch (error) {
		return { score: score(truth, { measures: [] }), problem: String(error) };
	}
}

/** The figures that miss what the class must reach, in words; empty where all are met. */
export function misses(found: Score, layoutClass: LayoutClass): string[] {
	const wanted = THRESHOLDS[layoutClass];
	const low = (["measures", "field", "text"] as const).filter((figure) => found[figure] < wanted[figure]);
	return [
		...low.map((figure) => `${figure} ${found[figure]} < ${wanted[figure]}`),
		...(found.silent > wanted.silent ? [`silent ${found.silent} > ${wanted.silent}`] : []),
	];
}

/** The mean of each figure over layouts, unrounded. */
export function meanScore(found: readonly Assessment[]): Score {
	const mean = (figure: keyof Score) => found.reduce((sum, one) => sum + one.score[figure], 0) / found.length;
	return {
		measures: mean("measures"),
		extraMeasures: mean("extraMeasures"),
		step: mean("step"),
		field: mean("field"),
		silent: mean("silent"),
		review: mean("review"),
		text: mean("text"),
	};
}
