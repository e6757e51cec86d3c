// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Line } from "./lines.ts";
import { clusterBy } from "./rulings.ts";
import type { StatusBlock } from "./status-blocks.ts";

export type Band = { readonly top: number; readonly bottom: number };

/** What tells the rows of a page apart. */
export type RowSigns = {
	/** The lines of the columns whose cells never reach over several rows. */
	readonly steps: readonly Line[];
	/** The lines of all columns. */
	readonly all: readonly Line[];
	readonly blocks: readonly StatusBlock[];
	/** Heights at which something else ends a row: a line, a row over the whole width. */
	readonly forced: readonly number[];
};

const ascent = 0.74;
const descent = 0.22;

const endsAt = (block: StatusBlock) => (gap: Gap) => Math.abs(gap.bottom - block.top) < 3.5;

/** Do rows begin with the first line of their status, on most pages? Otherwise texts stand in the middle of their rows. */
export function isTopAligned(pages: readonly RowSigns[]): boolean {
	let [asked, aligned] = [0, 0];
	for (const { steps, blocks } of pages) {
		const gaps = gapsBetween(steps);
		const below = blocks.filter((block) => gaps.some((gap) => gap.bottom < block.top + 4));
		asked += below.length;
		aligned += below.filter((block) => gaps.some(endsAt(block))).length;
	}
	return aligned >= 0.6 * asked;
}

/**
 * Cuts a page's part of a table into rows, where no lines do: between two statuses at the widest gap that runs through all
 * columns, and above a status at the gap right over it where rows are aligned at their top.
 */
export function rowBands({ steps, all, blocks, forced }: RowSigns, zone: Band, topAligned: boolean): Band[] {
	const gaps = gapsBetween(steps);
	const throughAll = gapsBetween(all);
	const cuts = blocks.flatMap((block, i) => {
		const above = blocks[i - 1];
		const within = (above ? gaps : [...throughAll, ...gaps]).filter(
			(gap) => gap.top >= (above?.bottom ?? zone.top) - 4 && gap.bottom <= block.top + 4,
		);
		const near = within.find(endsAt(block));
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
	return bounds.slice(1).map((bottom, i) => ({ top: bounds[i] ?? 0, bottom }));
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
