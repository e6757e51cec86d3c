// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The cells of a step that are compared, in the scoring tool's order. */
const CELLS = ["content", "responsibility", "term", "status", "description"] as const;
type Cell = (typeof CELLS)[number];

export type ScoredStep = {
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
	readonly status: string;
	readonly description: string;
	readonly review?: readonly string[];
};
export type ScoredMeasure = {
	readonly number: string;
	readonly occurrence?: number;
	readonly actionField: string;
	readonly title: string;
	readonly steps: readonly ScoredStep[];
};
export type ScoredPlan = { readonly measures: readonly ScoredMeasure[] };

/** Shares from 0 to 1 with four decimals; `extraMeasures` is a count. `silent`: wrong cells of steps that ask for no review. */
export type Score = {
	readonly measures: number;
	readonly extraMeasures: number;
	readonly step: number;
	readonly field: number;
	readonly silent: number;
	readonly review: number;
	readonly text: number;
};

type Tally = {
	truthCells: number;
	draftCells: number;
	rightCells: number;
	rightSteps: number;
	steps: number;
	silent: number;
};

/** Scores a draft against the truth: the port of the scoring tool of the corpus, equal to it to the fourth decimal. */
export function score(truth: ScoredPlan, draft: ScoredPlan): Score {
	const theirs = new Map(draft.measures.map((measure) => [key(measure), measure]));
	const tally: Tally = {
		truthCells: 0,
		draftCells: 0,
		rightCells: 0,
		rightSteps: 0,
		steps: 0,
		silent: 0,
	};
	let found = 0;
	for (const measure of truth.measures) {
		const match = theirs.get(key(measure));
		if (match && flat(match.title) === flat(measure.title) && match.actionField === measure.actionField) found++;
		compareSteps(measure.steps, match?.steps ?? [], tally);
	}
	const known = new Set(truth.measures.map(key));
	const precision = tally.rightCells / Math.max(1, tally.draftCells);
	const recall = tally.rightCells / Math.max(1, tally.truthCells);
	return {
		measures: round(found / truth.measures.length),
		extraMeasures: [...theirs.keys()].filter((one) => !known.has(one)).length,
		step: round(tally.rightSteps / Math.max(1, tally.steps)),
		field: round((2 * precision * recall) / Math.max(1e-9, precision + recall)),
		silent: round(tally.silent / Math.max(1, tally.truthCells)),
		review: reviewShare(draft),
		text: textShare(truth, draft),
	};
}

function compareSteps(truth: readonly ScoredStep[], draft: readonly ScoredStep[], tally: Tally): void {
	for (let index = 0; index < Math.max(truth.length, draft.length); index++) {
		const wanted = truth[index];
		const had = draft[index];
		const right = CELLS.filter((cell) => compareCell(cell, wanted, had, tally)).length;
		if (!wanted) continue;
		tally.steps++;
		if (right === CELLS.length) tally.rightSteps++;
	}
}

function compareCell(cell: Cell, wanted: ScoredStep | undefined, had: ScoredStep | undefined, tally: Tally): boolean {
	const a = flat(wanted?.[cell]);
	const b = flat(had?.[cell]);
	if (a) tally.truthCells++;
	if (b) tally.draftCells++;
	if (a !== b) {
		if (!had?.review?.length) tally.silent++;
		return false;
	}
	if (a) tally.rightCells++;
	return true;
}

function key(measure: ScoredMeasure): string {
	return `${measure.number.replaceAll(" ", "")}\n${measure.occurrence ?? 1}`;
}

/** A cell without blanks, soft hyphens, dashes and bullets, as the scoring tool compares it. */
function flat(value: string | readonly string[] | undefined): string {
	const text = typeof value === "string" ? value : (value ?? []).join("\n");
	return text.replace(/[\s\u0085\u00ad\u00a0]+/gu, "").replace(/[-\u2010-\u2014\u2022\u25aa]/gu, "");
}

function reviewShare(draft: ScoredPlan): number {
	const steps = draft.measures.flatMap((measure) => measure.steps);
	return round(steps.filter((step) => step.review?.length).length / Math.max(1, steps.length));
}

function textShare(truth: ScoredPlan, draft: ScoredPlan): number {
	const want = words(truth);
	const have = words(draft);
	let kept = 0;
	let total = 0;
	for (const [word, count] of want) {
		total += count;
		kept += Math.min(count, have.get(word) ?? 0);
	}
	return round(kept / Math.max(1, total));
}

function words(plan: ScoredPlan): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of plan.measures.flatMap(texts)) {
		for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function texts(measure: ScoredMeasure): string[] {
	const cells = measure.steps.flatMap((step) => [
		...step.content,
		...step.responsibility,
		...step.term,
		step.description ?? "",
	]);
	return [measure.title, ...cells];
}

/** Four decimals; exact halves (only odd multiples of 1/32 are) go to the even digit, as in Python. */
function round(value: number): number {
	if ((value * 32) % 2 !== 1) return Number(value.toFixed(4));
	const below = Math.floor(value * 10_000);
	return (below % 2 === 0 ? below : below + 1) / 10_000;
}
