// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceDocument, SourceParagraph } from "../source.ts";
import { cellText, oneLine } from "./cell-text.ts";
import { cellsStarting, type Grid, gridOf } from "./grid.ts";
import { type CutTable, cutTable } from "./segments.ts";
import { uprightTable } from "./sheet-of-pairs.ts";

/** A table with the headings that it stands under, the nearest last. */
export type TableInContext = {
	readonly grid: Grid;
	readonly cut: CutTable;
	readonly under: readonly string[];
	readonly position: number;
};

/** Walks through the document and notes for every table what stands above it. */
export function tablesInContext(source: SourceDocument): readonly TableInContext[] {
	const tables: TableInContext[] = [];
	let headings: SourceParagraph[] = [];
	let near: string[] = [];
	source.blocks.forEach((block, position) => {
		if (block.kind === "paragraph" && block.level > 0) {
			headings = [...headings.filter((heading) => heading.level < block.level), block];
			near = [];
		} else if (block.kind === "paragraph") near = mayHead(block.text) ? [...near, oneLine(block.text)].slice(-2) : [];
		else {
			const grid = gridOf(uprightTable(block));
			const cut = cutTable(grid);
			const above = cut.preface.flatMap((row) => prefaceText(grid, row));
			const sheet = block.name === undefined || genericSheet.test(block.name) ? [] : [block.name];
			tables.push({
				grid,
				cut,
				position,
				under: [...sheet, ...headings.map((heading) => oneLine(heading.text)), ...near, ...above].filter(
					(text) => !generic.test(text),
				),
			});
			near = [];
		}
	});
	return tables;
}

const genericSheet = /^(?:Tabelle|Sheet|Blatt|Table|Worksheet)\s*\d*$/iu;
const generic =
	/^(?:(?:Tabelle|Abbildung|Anlage|Anhang|Seite)\b.*|Stand\b.*|Stichtag\b.*|(?:Die )?Maßnahmen(?:übersicht|tabelle|plan|katalog|liste)?|(?:Tabellarische )?Übersicht(?: der Maßnahmen)?|Umsetzungsstand(?: der Maßnahmen)?|Fortsetzung.*)$/iu;

function mayHead(text: string): boolean {
	return text.length <= 120 && !/[.;,]$/.test(text.trim());
}

const longestTitle = 250;

function prefaceText(grid: Grid, row: number): readonly string[] {
	const cells = cellsStarting(grid.rows[row] ?? []);
	const text = cellText(cells[0]);
	return cells.length === 1 && text.length <= longestTitle ? [text] : [];
}
