// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Atom } from "./atom.ts";
import { CELL_KINDS, type CellKind, describeAtoms } from "./cell-feature.ts";
import { kindsOf, scoreKinds } from "./cell-kind.ts";
import { findSlots } from "./measure-slot.ts";
import type { MeasureParts, ReadParts, StepParts } from "./read-parts.ts";

type Cell = CellKind | "status";
type Row = { readonly cells: Map<Cell, Atom[]>; last: Cell | undefined };

const emptyRow = (): Row => ({ cells: new Map(), last: undefined });

/**
 * Whether the table was printed row by row: then a status stands between nearly every number and the next. Where numbers and
 * titles were printed before the statuses of their page, the rows are gone.
 */
export function isInRows(atoms: readonly Atom[]): boolean {
	let codes = 0;
	let followed = 0;
	let open = false;
	for (const atom of atoms) {
		if (atom.kind === "code") {
			codes += 1;
			open = true;
		}
		if (atom.kind === "status" && open) {
			followed += 1;
			open = false;
		}
	}
	return codes > 0 && followed >= 0.6 * codes;
}

const RARE = 0.15;

/** What next to no measure has is no column of the table, but text that stands after it. */
function dropRareColumns(measures: readonly (readonly [Atom, Cell])[][]): void {
	for (const column of CELL_KINDS) {
		const having = measures.filter((cells) => cells.some(([, cell]) => cell === column)).length;
		if (having >= RARE * measures.length) continue;
		for (const cells of measures) cells.splice(0, cells.length, ...cells.filter(([, cell]) => cell !== column));
	}
}

/** What follows the titles most often: the column with which a further row of a measure begins. */
function firstColumn(cells: readonly (readonly (readonly [Atom, Cell])[])[]): Cell {
	const counts = Map.groupBy(
		cells.flatMap((measure) => measure.find(([, cell]) => cell !== "title")?.[1] ?? []),
		(cell) => cell,
	);
	return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? "content";
}

function splitRows(cells: readonly (readonly [Atom, Cell])[], first: Cell): Row[] {
	const rows: Row[] = [emptyRow()];
	for (const [atom, cell] of cells) {
		let row = rows.at(-1) as Row;
		const begins = cell === first && row.cells.has(first) && row.last !== first && row.cells.has("status");
		if (begins || (cell === "status" && row.cells.has("status"))) {
			row = emptyRow();
			rows.push(row);
		}
		row.cells.set(cell, [...(row.cells.get(cell) ?? []), atom]);
		row.last = cell;
	}
	return mergeTorn(rows);
}

/** A row without a status is the rest of the row before it, printed after a page's end. */
function mergeTorn(rows: readonly Row[]): Row[] {
	const whole: Row[] = [];
	for (const row of rows) {
		const before = whole.at(-1);
		if (before === undefined || row.cells.has("status")) whole.push(row);
		else for (const [cell, atoms] of row.cells) before.cells.set(cell, [...(before.cells.get(cell) ?? []), ...atoms]);
	}
	return whole;
}

function stepOf(row: Row): StepParts {
	const of = (cell: Cell) => row.cells.get(cell) ?? [];
	const pages = [...row.cells.values()].flat().map((atom) => atom.page);
	const [from, to] = [Math.min(...pages), Math.max(...pages)];
	const review: ReviewReason[] = ["read-from-text"];
	if (pages.length > 0 && from !== to) review.push(`joined-across-pages: ${from}/${to}`);
	if (of("status").length === 0) review.push("status-missing");
	return {
		content: of("content"),
		responsibility: of("responsibility"),
		term: of("term"),
		status: of("status"),
		description: of("description"),
		review,
	};
}

/** Reads a table that was printed row by row: what follows a number, up to the next, is its measure's. */
export function readInRows(atoms: readonly Atom[]): ReadParts {
	const described = describeAtoms(atoms);
	const slots = findSlots(atoms, scoreKinds(described), (codes) => codes);
	const titles = new Map(slots.flatMap((slot) => (slot.title === undefined ? [] : [[slot.title, slot.code] as const])));
	const kinds = kindsOf(described, new Set(titles.keys()));
	const measures: { readonly code: Atom; readonly cells: (readonly [Atom, Cell])[] }[] = [];
	for (const atom of atoms) {
		if (atom.kind === "code") measures.push({ code: atom, cells: [] });
		const cell = atom.kind === "status" ? "status" : kinds.get(atom);
		if (cell !== undefined && !titles.has(atom)) measures.at(-1)?.cells.push([atom, cell]);
	}
	dropRareColumns(measures.map((measure) => measure.cells));
	const first = firstColumn(measures.map((measure) => measure.cells));
	return {
		measures: measures.map(({ code, cells }): MeasureParts => {
			const title = slots.find((slot) => slot.code === code)?.title;
			return {
				number: code.text,
				code,
				title: title === undefined ? [] : [title],
				steps: splitRows(cells, first).map(stepOf),
			};
		}),
		labels: atoms.flatMap((atom) => atom.label ?? []),
	};
}
