// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../draft.ts";
import type { StatusKey } from "../status.ts";
import { type Loosened, setAside } from "./loose-text.ts";
import { type ReviewedDraft, type ReviewedStep, replaceStep, type StepPlace } from "./reviewed-draft.ts";
import { cellLines, stepCells, withCell, withPlaces } from "./step-cells.ts";

/** Makes one of a step and the one behind it in its measure. */
export function mergeStep(
	draft: ReviewedDraft,
	{ measure, step, index }: StepPlace,
	name: string,
): ReviewedDraft | undefined {
	const next = measure.steps[index + 1];
	if (!next) return undefined;
	const said: Loosened[] = [];
	let joined: ReviewedStep = { ...step, seen: step.seen && next.seen };
	for (const cell of stepCells) {
		const [own, other] = [cellLines(step, cell), cellLines(next, cell)];
		// Rows that share a merged cell each repeat its text; it is said once.
		const again = own.length > 0 && own.join("\n") === other.join("\n");
		if (again) said.push({ text: other.join("\n"), places: next.places[cell] ?? [] });
		else if (other.length > 0) joined = withCell(joined, cell, [...own, ...other]);
		joined = withPlaces(joined, cell, next.places[cell] ?? []);
	}
	joined = withReasons({ ...joined, status: statusOf(step, next, joined) }, next);
	return setAside(replaceStep(replaceStep(draft, next.id), step.id, joined), name, said);
}

/** One alone keeps its key, which a person may have chosen; two different statuses have the key of both together, if any. */
function statusOf(step: ReviewedStep, next: ReviewedStep, joined: ReviewedStep): StatusKey | "" {
	if (next.statusText === "" || next.statusText === step.statusText) return step.status;
	return step.statusText === "" ? next.status : joined.status;
}

function withReasons(joined: ReviewedStep, next: ReviewedStep): ReviewedStep {
	const unclear = joined.status === "" && joined.statusText !== "";
	const unknown: readonly ReviewReason[] = unclear ? [`status-unknown: ${joined.statusText}`] : [];
	const review = [...new Set([...(joined.review ?? []), ...(next.review ?? []), ...unknown])];
	return review.length > 0 ? { ...joined, review } : joined;
}
