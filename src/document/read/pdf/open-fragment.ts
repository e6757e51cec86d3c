// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Fragment, FragmentCell } from "./fragment.ts";
import type { Line } from "./lines.ts";
import { groupAroundMiddle, groupFromTop, offMiddle } from "./measure-bands.ts";
import { type OpenContent, spanning } from "./open-content.ts";
import type { OpenLayout } from "./open-layout.ts";
import { type Band, isTopAligned, rowBands } from "./row-bands.ts";

/** Makes cells of a table whose rows no lines part, page by page. */
export function openFragments(pages: readonly OpenContent[], layout: OpenLayout): Fragment[] {
	const topAligned = isTopAligned(pages.map(({ signs }) => signs));
	const bands = pages.map((page) => filledBands(page, topAligned));
	const around = !topAligned && standAround(pages, bands);
	return pages.map((page, i) => fragmentOf(page, layout, bands[i] ?? [], around));
}

function filledBands(content: OpenContent, topAligned: boolean): Band[] {
	const lines = [...content.columns.flat(), ...content.wide];
	return rowBands(content.signs, content.zone, topAligned).filter((band) => lines.some((line) => isIn(line, band)));
}

/** Do numbers stand in the middle of merged cells, rather than in the middle of single rows? */
function standAround(pages: readonly OpenContent[], bands: readonly (readonly Band[])[]): boolean {
	let [merged, single] = [0, 0];
	pages.forEach(({ marks, breaks }, i) => {
		const own = bands[i] ?? [];
		if (own.length === 0) return;
		merged += offMiddle(marks, groupAroundMiddle(own, marks, breaks));
		single += offMiddle(marks, own);
	});
	return merged < single;
}

function fragmentOf(
	content: OpenContent,
	{ edges, roles }: OpenLayout,
	bands: readonly Band[],
	around: boolean,
): Fragment {
	const { zone, wide, columns, marks, breaks, drawn } = content;
	const measures = (around ? groupAroundMiddle : groupFromTop)(bands, marks, breaks);
	const cells = columns.flatMap((own, column) =>
		(spanning.has(roles[column]) ? measures : bands).map((band) => cellOf(column, band, own, doubtsOf(band, drawn))),
	);
	const narrow = cells.filter((cell) => !wide.some((line) => isIn(line, cell)));
	return {
		page: content.page,
		top: zone.top,
		bottom: zone.bottom,
		edges,
		evidence: "bare",
		cells: [...narrow, ...wideCells(wide, bands, edges)],
	};
}

/** Each line is in one band only: turned text, which may pass several, in the one where it begins. */
const isIn = (line: Line, band: Band): boolean => {
	const at = line.words[0]?.turned ? line.top + 2 : line.baseline - 0.3 * line.size;
	return at >= band.top && at < band.bottom;
};

/** A row that drawn lines bound is sure. */
const doubtsOf = (band: Band, drawn: readonly number[]): ReviewReason[] =>
	[band.top, band.bottom].every((end) => drawn.some((at) => Math.abs(at - end) < 5)) ? [] : ["rows-unsure"];

function cellOf(column: number, band: Band, lines: readonly Line[], doubts: readonly ReviewReason[]): FragmentCell {
	const words = lines.filter((line) => isIn(line, band)).flatMap((line) => line.words);
	return { column, columnSpan: 1, ...band, closedBottom: true, words, doubts };
}

const wideCells = (wide: readonly Line[], bands: readonly Band[], edges: readonly number[]): FragmentCell[] =>
	bands.flatMap((band) => {
		const lines = wide.filter((line) => isIn(line, band));
		if (lines.length === 0) return [];
		const words = lines.flatMap((line) => line.words);
		return [{ column: 0, columnSpan: edges.length - 1, ...band, closedBottom: true, words, doubts: [] }];
	});
