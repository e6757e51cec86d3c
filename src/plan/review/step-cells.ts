// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place, StepCell } from "../draft.ts";
import { recogniseStatus } from "../recognise-status.ts";
import type { StatusKey } from "../status.ts";
import { defaultScheme } from "../status-scheme.ts";
import type { StepId } from "./decision.ts";
import type { ReviewedStep } from "./reviewed-draft.ts";

export const stepCells = ["content", "responsibility", "term", "status", "description"] as const satisfies StepCell[];

/** A cell as lines: bullets, paragraphs, or the wording of the status. */
export function cellLines(step: ReviewedStep, cell: StepCell): readonly string[] {
	if (cell === "status") return step.statusText === "" ? [] : [step.statusText];
	if (cell === "description") return step.description === "" ? [] : step.description.split("\n");
	return step[cell];
}

/** The step with other lines in a cell; of a status' wording its key follows, where it is known for certain. */
export function withCell(step: ReviewedStep, cell: StepCell, lines: readonly string[]): ReviewedStep {
	if (cell === "description") return { ...step, description: lines.join("\n") };
	if (cell !== "status") return { ...step, [cell]: lines };
	const statusText = lines.join(" ");
	return { ...step, statusText, status: statusKeyOf(statusText) };
}

function statusKeyOf(text: string): StatusKey | "" {
	const found = recogniseStatus(text, defaultScheme);
	return found.kind === "known" && found.certain ? found.key : "";
}

/** The places of a step with further ones of a cell. */
export function withPlaces(step: ReviewedStep, cell: StepCell, more: readonly Place[]): ReviewedStep {
	if (more.length === 0) return step;
	const before = step.places[cell] ?? [];
	return { ...step, places: { ...step.places, [cell]: [...before, ...more.filter((one) => !before.includes(one))] } };
}

export function emptyStep(id: StepId): ReviewedStep {
	return {
		id,
		seen: true,
		content: [],
		responsibility: [],
		term: [],
		status: "",
		statusText: "",
		description: "",
		places: {},
	};
}

/** A text as lines of a cell. */
export function linesOfText(text: string): readonly string[] {
	return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}
