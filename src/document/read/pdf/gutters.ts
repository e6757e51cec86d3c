// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { chunksOf } from "./chunk.ts";
import type { Line } from "./lines.ts";
import type { Label } from "./table-head.ts";

const resolution = 0.5;
/** Rows over the whole width and stray prose may cross a gutter; a column's own lines are far more. */
const crossing = 0.02;
const narrowest = 2.5;

type Strip = { readonly from: number; readonly to: number };

/**
 * The edges of columns that only the gaps between their words show, outer edges included. Each label of the heading has a
 * column of its own; a gap within a label (behind bullets, say) parts nothing.
 */
export function gutterEdges(lines: readonly Line[], labels: readonly Label[], width: number): number[] {
	const gaps = emptyStrips(
		lines.filter((line) => !bridgesLabels(line, labels)),
		width,
	);
	const [first, last] = [labels[0], labels.at(-1)];
	if (!first || !last) return [];
	const start = Math.min(gaps[0]?.to ?? 0, first.left) - 2;
	const end = Math.max(gaps.at(-1)?.from ?? width, last.right) + 2;
	const inner = labels.slice(1).flatMap((label, i) => edgesBetween(labels[i] as Label, label, gaps));
	const before = gaps.slice(1, -1).filter((gap) => gap.to <= first.left + 1);
	const behind = gaps.slice(1, -1).filter((gap) => gap.from >= last.right - 1);
	return [start, ...before.map(rightEnd), ...inner, ...behind.map(rightEnd), end];
}

/**
 * The edges between two labels: one for each gap there, so that a column without a label stays one. A gap that goes on
 * under a label lies within that label's column, as long as there is another.
 */
function edgesBetween(label: Label, next: Label, gaps: readonly Strip[]): number[] {
	const between = gaps.filter((gap) => gap.to > label.right && gap.from < next.left);
	const clear = between.filter((gap) => gap.to <= next.left + 1 && gap.from >= label.right - 1);
	const before = between.filter((gap) => gap.to <= next.left + 1);
	const chosen = clear.length > 0 ? clear : before.length > 0 ? before.slice(-1) : between.slice(0, 1);
	if (chosen.length === 0) return [next.left - 2];
	return chosen.map((gap) => rightEnd({ from: Math.max(gap.from, label.right), to: Math.min(gap.to, next.left) }));
}

/** Columns are set flush left more often than not: their edge is near the text that follows the gap. */
const rightEnd = (gap: Strip): number => Math.max(gap.to - 2, (gap.from + gap.to) / 2);

/** A row over the whole width runs on, alone on its line, from under one label to under the next. */
function bridgesLabels(line: Line, labels: readonly Label[]): boolean {
	const [chunk, ...others] = chunksOf(line);
	if (!chunk || others.length > 0) return false;
	return labels.slice(1).some((label, i) => chunk.left < (labels[i]?.right ?? 0) && chunk.right > label.left);
}

function emptyStrips(lines: readonly Line[], width: number): Strip[] {
	const bins = new Float64Array(Math.ceil(width / resolution) + 2);
	for (const line of lines) {
		for (const { left, right } of chunksOf(line)) {
			const [a, b] = [
				Math.max(0, Math.floor(left / resolution)),
				Math.min(bins.length - 1, Math.ceil(right / resolution)),
			];
			bins[a] = (bins[a] ?? 0) + 1;
			bins[b] = (bins[b] ?? 0) - 1;
		}
	}
	const most = Math.max(1, crossing * lines.length);
	const strips: Strip[] = [];
	let covered = 0;
	let from: number | undefined = 0;
	bins.forEach((change, i) => {
		covered += change;
		if (covered <= most) from ??= i * resolution;
		else if (from !== undefined) {
			strips.push({ from, to: i * resolution });
			from = undefined;
		}
	});
	strips.push({ from: from ?? width, to: width });
	return strips.filter((strip, i) => i === 0 || i === strips.length - 1 || strip.to - strip.from >= narrowest);
}
