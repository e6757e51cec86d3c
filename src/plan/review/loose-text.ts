// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../draft.ts";
import type { Decision, TextId } from "./decision.ts";
import {
	findStep,
	type LooseText,
	type ReviewedDraft,
	type ReviewedMeasure,
	type ReviewedStep,
	replaceStep,
} from "./reviewed-draft.ts";
import { cellLines, linesOfText, stepCells, withCell, withPlaces } from "./step-cells.ts";

type TextDecision = Extract<Decision, { kind: "assign-text" | "set-aside" }>;

/** A text that leaves its place: what it says and where it stood. */
export type Loosened = { readonly text: string; readonly places: readonly Place[] };

/** The draft with texts set aside, named after the decision that took them from their places. */
export function setAside(draft: ReviewedDraft, name: string, texts: readonly Loosened[]): ReviewedDraft {
	const loose = texts
		.filter(({ text }) => text.trim() !== "")
		.map(({ text, places }, at): LooseText => {
			const place = places[0] ?? { line: 0, lastLine: 0 };
			return { id: `${name}.${at + 1}` as TextId, text, place, kind: "text", aside: true };
		});
	return loose.length === 0 ? draft : { ...draft, leftovers: [...draft.leftovers, ...loose] };
}

/** All that a step says. */
export function textsOfStep(step: ReviewedStep): readonly Loosened[] {
	return stepCells.map((cell) => ({ text: cellLines(step, cell).join("\n"), places: step.places[cell] ?? [] }));
}

/** All that a measure says beside its steps. */
export function textsOfMeasure({ number, title, places }: ReviewedMeasure): readonly Loosened[] {
	return [
		{ text: number, places: places.number ?? [] },
		{ text: title, places: places.title ?? [] },
	];
}

/** Gives a text without a place one, or decides that it needs none. */
export function placeText(draft: ReviewedDraft, decision: TextDecision, name: string): ReviewedDraft | undefined {
	const text = draft.leftovers.find(({ id }) => id === decision.text);
	if (!text) return undefined;
	if (decision.kind === "assign-text") return assign(draft, decision, text, name);
	const leftovers = draft.leftovers.map((one) => (one === text ? { ...one, aside: true } : one));
	return { ...draft, leftovers };
}

function assign(
	draft: ReviewedDraft,
	{ step: id, cell, how }: Extract<Decision, { kind: "assign-text" }>,
	text: LooseText,
	name: string,
): ReviewedDraft | undefined {
	const found = findStep(draft, id);
	if (!found) return undefined;
	const before = cellLines(found.step, cell);
	const lines = linesOfText(text.text);
	const after = { append: [...before, ...lines], prepend: [...lines, ...before], replace: lines }[how];
	const step = withPlaces(withCell(found.step, cell, after), cell, [text.place]);
	const assigned = replaceStep({ ...draft, leftovers: draft.leftovers.filter((one) => one !== text) }, id, step);
	if (how !== "replace") return assigned;
	return setAside(assigned, name, [{ text: before.join("\n"), places: found.step.places[cell] ?? [] }]);
}
