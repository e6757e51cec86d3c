// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Line } from "./lines.ts";
import { clusterBy } from "./rulings.ts";
import type { StatusBlock } from "./status-blocks.ts";

export type Band = { readonly top: number; readonly bottom: number };

/** The rows of a page's part, and whether their texts begin at their top or stand in their middle. */
export type Rows = { readonly bands: readonly Band[]; readonly topAligned: boolean };

const ascent = 0.74;
const descent = 0.22;

/**
 * Cuts a page's part of a table into rows, where no lines do: between two statuses at the widest gap that runs through all
 * columns, and above a status at the gap right over it where rows are aligned at their top.
 * @param lines the lines of the columns whose cells never reach over several rows, and those of all columns
 * @param forced heights at which something else ends a row (a line, a row over the whole width)
 */
export function rowBands(
	lines: { readonly steps: readonly Line[]; readonly all: readonly Line[] },
	blocks: readonly StatusBlock[],
	zone: Band,
	forced: readonly number[],
): Rows {
	const gaps = gapsBetween(lines.steps);
	const throughAll = gapsBetween(lines.all);
	const topAligned =
		blocks.filter((block) => gaps.some((gap) => Math.abs(gap.bottom - block.top) < 3.5)).length >= 0.6 * blocks.length;
	const cuts = blocks.flatMap((block, i) => {
		const above = blocks[i - 1];
		const within = (above ? gaps : [...throughAll, ...gaps]).filter(
			(gap) => gap.top >= (above?.bottom ?? zone.top) - 4 && gap.bottom <= block.top + 4,
		);
		const near = within.find((gap) => Math.abs(gap.bottom - block.top) < 3.5);
		const widest = within.reduce<Gap | undefined>(
			(best, gap) => (best && best.bottom - best.top >= gap.bottom - gap.top - 0.5 ? best : gap),
			undefined,
		);
		if (topAligned && near) return [near.bottom - Math.min(1.5, (near.bottom - near.top) / 2)];
		const cut = topAligned || above ? widest : undefined;
		return cut ? [(cut.top + cut.bottom) / 2] : above ? [(above.bottom + block.top) / 2] : [];
	});
	const inside = [...cuts, ...forced].filter((cut) => cut > zone.top + 2 && cut < zone.bottom - 2);
	const bounds = [zone.top, ...clusterBy(inside, (cut) => cut, 5).map((group) => group[0] ?? 0), zone.bottom];
	return { topAligned, bands: bounds.slice(1).map((bottom, i) => ({ top: bounds[i] ?? 0, bottom })) };
}

type Gap = { readonly top: number; readonly bottom: number };

/** Strips in which no line of any column stands. */
function gapsBetween(lines: readonly Line[]): Gap[] {
	const gaps: Gap[] = [];
	let reached: number | undefined;
	for (const line of lines.toSorted((a, b) => a.baseline - b.baseline)) {
		const [top, bottom] = [line.baseline - ascent * line.size, line.baseline + descent * line.size];
		if (reached !== undefined && top > reached) gaps.push({ top: reached, bottom: top });
		reached = Math.max(reached ?? bottom, bottom);
	}
	return gaps;
}
