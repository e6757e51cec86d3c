// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, StepCell } from "../../../plan/draft.ts";
import { type Atom, atomOf } from "./atom.ts";
import { isBullet } from "./bullet.ts";
import { type FieldLabel, fieldLabelAt } from "./field-label.ts";
import { cellsOfLine, type LayoutColumn, layoutColumns } from "./layout-column.ts";
import { codeShape, fieldOfCode, mainShape } from "./measure-code.ts";
import { atomsOfStep, type MeasureParts, type ReadParts, type StepParts } from "./read-parts.ts";
import { learnStatusWraps, wholeStatus } from "./status-wrap.ts";
import type { RawLine, TextLine } from "./text-line.ts";

/** A line of the table by its columns, and what stands outside of any table. */
type GridLine = { readonly cells: ReadonlyMap<LayoutColumn["column"], TextLine>; readonly opens: boolean };
type Grid = { readonly lines: GridLine[]; readonly headings: TextLine[]; readonly outside: TextLine[] };

function gridOf(
	raw: readonly RawLine[],
	pageOf: (line: RawLine) => number,
	isFurniture: (line: RawLine) => boolean,
): Grid {
	const grid: Grid = { lines: [], headings: [], outside: [] };
	let columns: readonly LayoutColumn[] = [];
	let opens = true;
	for (let at = 0; at < raw.length; at += 1) {
		const line = raw[at] as RawLine;
		const whole = { number: line.number, page: pageOf(line), text: line.text.trim(), opens };
		if (whole.text === "" || isFurniture(line)) {
			opens = true;
			continue;
		}
		const headed = layoutColumns(raw, at);
		if (headed !== undefined) {
			columns = headed.columns;
			const headings = raw.slice(at, at + headed.lines).filter((one) => one.text.trim() !== "");
			grid.headings.push(...headings.map((one) => ({ ...whole, number: one.number, text: one.text.trim() })));
			at += headed.lines - 1;
			opens = true;
		} else if (columns.length === 0) grid.outside.push(whole);
		else {
			const cells = new Map<LayoutColumn["column"], TextLine>();
			for (const [{ column }, text] of cellsOfLine(line.text, columns))
				cells.set(column, { ...whole, text: `${cells.get(column)?.text ?? ""} ${text}`.trim() });
			grid.lines.push({ cells, opens });
		}
		if (headed === undefined) opens = false;
	}
	return grid;
}

type Band = GridLine[];

/** Rows: from one status to the next; lines above a status belong to its row from the last empty line or number on. */
function bandsOf(lines: readonly GridLine[], shape: string): Band[] {
	const statuses = lines.flatMap((line) => line.cells.get("status") ?? []);
	const sense = learnStatusWraps(statuses);
	const starts = new Set<TextLine>();
	for (let at = 0; at < statuses.length; ) {
		const count = wholeStatus(
			statuses.map((line) => ({ ...line, opens: false })),
			at,
			sense,
		);
		starts.add(statuses[at] as TextLine);
		at += Math.max(1, count);
	}
	const bands: Band[] = [];
	let hasStatus = false;
	let hasCode = false;
	for (const line of lines) {
		const status = line.cells.get("status");
		const newStatus = status !== undefined && starts.has(status);
		const newCode = codeShape(line.cells.get("number")?.text ?? "") === shape && shape !== "";
		const begins = bands.length === 0 || (newStatus && hasStatus) || (newCode && (hasCode || hasStatus));
		if (begins) {
			bands.push([]);
			hasStatus = false;
			hasCode = false;
		}
		bands.at(-1)?.push(line);
		hasStatus ||= newStatus;
		hasCode ||= newCode;
	}
	return bands;
}

function cellAtoms(band: Band, column: LayoutColumn["column"]): Atom[] {
	const parts: TextLine[][] = [];
	for (const line of band.flatMap((one) => one.cells.get(column) ?? [])) {
		if (parts.length === 0 || isBullet(line.text)) parts.push([line]);
		else parts.at(-1)?.push(line);
	}
	return parts.map((part) => atomOf("text", part));
}

function stepOf(band: Band): StepParts {
	const pages = band.flatMap((line) => [...line.cells.values()].map((cell) => cell.page));
	const [from, to] = [Math.min(...pages), Math.max(...pages)];
	const of = (cell: StepCell) => cellAtoms(band, cell);
	const status = band.flatMap((line) => line.cells.get("status") ?? []);
	const description = band.flatMap((line) => line.cells.get("description") ?? []);
	const joined: ReviewReason[] = from === to ? [] : [`joined-across-pages: ${from}/${to}`];
	return {
		content: of("content"),
		responsibility: of("responsibility"),
		term: of("term"),
		status: status.length === 0 ? [] : [atomOf("text", status)],
		description: description.length === 0 ? [] : [atomOf("text", description)],
		review: ["read-from-text", ...joined, ...(status.length === 0 ? (["status-missing"] as const) : [])],
	};
}

type Gathered = { code: Atom | undefined; title: Atom[]; steps: StepParts[] };

/** A row with a number opens a measure; what else stands in the column of numbers is no measure's. */
function measuresOf(rows: readonly GridLine[], shape: string): { measures: Gathered[]; loose: Atom[] } {
	const measures: Gathered[] = [];
	const loose: Atom[] = [];
	for (const band of bandsOf(rows, shape)) {
		const numbers = cellAtoms(band, "number");
		const code = numbers.find((atom) => shape === "" || codeShape(atom.text) === shape);
		loose.push(...numbers.filter((atom) => atom !== code));
		if (code !== undefined || measures.length === 0) measures.push({ code, title: [], steps: [] });
		const measure = measures.at(-1);
		measure?.title.push(...cellAtoms(band, "title"));
		measure?.steps.push(stepOf(band));
	}
	return { measures, loose };
}

/** Reads a table whose columns still stand side by side in the text; undefined where no line of headings shows them. */
export function readLayout(
	raw: readonly RawLine[],
	pageOf: (line: RawLine) => number,
	isFurniture: (line: RawLine) => boolean,
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } | undefined {
	const grid = gridOf(raw, pageOf, isFurniture);
	if (grid.lines.length === 0) return undefined;
	const printed = grid.lines.flatMap((line) => line.cells.get("number")?.text ?? []);
	const shape = mainShape(printed);
	const fields = new Set(printed.filter((code) => codeShape(code) === shape).map(fieldOfCode));
	const labels: FieldLabel[] = grid.lines.flatMap((line) => {
		const cell = line.cells.size === 1 ? [...line.cells.values()][0] : undefined;
		return cell === undefined ? [] : (fieldLabelAt([cell], 0, fields) ?? []);
	});
	const labelled = new Set(labels.flatMap((label) => label.lines));
	const rows = grid.lines.filter((line) => ![...line.cells.values()].some((cell) => labelled.has(cell)));
	const { measures, loose } = measuresOf(rows, shape);
	const parts = { measures: measures.map((one): MeasureParts => ({ number: one.code?.text ?? "", ...one })), labels };
	const fieldCells = rows.flatMap((line) => line.cells.get("actionField") ?? []);
	const rest = [...loose, ...[...grid.outside, ...fieldCells].map((line) => atomOf("text", [line]))];
	const used = measures.flatMap((one) => [
		...(one.code === undefined ? [] : [one.code]),
		...one.title,
		...one.steps.flatMap(atomsOfStep),
	]);
	return {
		parts,
		atoms: [
			...rest,
			...grid.headings.map((line) => atomOf("heading", [line])),
			...labels.map((label) => atomOf("field", label.lines, label)),
			...used,
		],
	};
}
