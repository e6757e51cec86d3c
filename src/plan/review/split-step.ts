// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../draft.ts";
import type { Decision, LinedCell, StepId } from "./decision.ts";
import { type ReviewedDraft, type ReviewedStep, replaceStep, type StepPlace } from "./reviewed-draft.ts";
import { cellLines, stepCells, withCell } from "./step-cells.ts";

type Split = Extract<Decision, { kind: "split-step" }>;

/** Makes two steps of one; undefined where nothing would be left for the second. */
export function splitStep(
	draft: ReviewedDraft,
	{ step }: StepPlace,
	split: Split,
	name: string,
): ReviewedDraft | undefined {
	const cut = (side: "first" | "second", from: ReviewedStep) =>
		lined.reduce((half, cell) => withPart(half, cell, partOf(step, cell, split, side)), from);
	const first = withStatus(cut("first", step), split.status !== "goes");
	const rest = withStatus(cut("second", { ...step, id: name as StepId }), split.status === "goes");
	const second = split.status === "both" ? { ...rest, status: step.status } : rest;
	const says = stepCells.some((cell) => cellLines(second, cell).length > 0);
	return says ? replaceStep(draft, step.id, first, second) : undefined;
}

const lined = ["content", "responsibility", "term", "description"] as const satisfies LinedCell[];

function partOf(step: ReviewedStep, cell: LinedCell, { keep }: Split, side: "first" | "second"): readonly string[] {
	const lines = cellLines(step, cell);
	const kept = Math.max(0, keep[cell] ?? lines.length);
	return side === "first" ? lines.slice(0, kept) : lines.slice(kept);
}

function withPart(half: ReviewedStep, cell: StepCell, lines: readonly string[]): ReviewedStep {
	return lines.length > 0 ? withCell(half, cell, lines) : withoutPlace(withCell(half, cell, []), cell);
}

function withStatus(half: ReviewedStep, has: boolean): ReviewedStep {
	return has ? half : withPart(half, "status", []);
}

/** A half that a cell left altogether does not stand at its place either. */
function withoutPlace(step: ReviewedStep, cell: StepCell): ReviewedStep {
	const { [cell]: _, ...places } = step.places;
	return { ...step, places };
}
