// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { chunksOf } from "./chunk.ts";
import type { Line } from "./lines.ts";
import type { Label } from "./table-head.ts";

const resolution = 0.5;
/** Rows over the whole width and stray prose may cross a gutter; a column's own lines are far more. */
const crossing = 0.02;
const narrowest = 2.5;

/** The edges of columns that only the gaps between their words show, outer edges included. */
export function gutterEdges(lines: readonly Line[], labels: readonly Label[], width: number): number[] {
	const gaps = emptyStrips(lines, width);
	const left = gaps[0]?.to ?? 0;
	const right = gaps.at(-1)?.from ?? width;
	const inner = gaps.slice(1, -1).map((gap) => Math.max(gap.to - 2, (gap.from + gap.to) / 2));
	const start = Math.min(left, labels[0]?.left ?? left) - 2;
	const end = Math.max(right, labels.at(-1)?.right ?? right) + 2;
	return [start, ...withLabels(inner, labels).filter((edge) => edge > start + 3 && edge < end - 3), end];
}

function emptyStrips(lines: readonly Line[], width: number): { from: number; to: number }[] {
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
	const strips: { from: number; to: number }[] = [];
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

/** Each label of the heading has a column of its own, even where its column is nearly empty. */
function withLabels(edges: readonly number[], labels: readonly Label[]): number[] {
	const all = [...edges];
	labels.slice(1).forEach((label, i) => {
		const before = labels[i] as Label;
		if (!all.some((edge) => edge > before.left + 1 && edge <= label.left + 2)) all.push(label.left - 2);
	});
	return all.sort((a, b) => a - b);
}
