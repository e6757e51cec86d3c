// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../../../plan/draft.ts";
import { type Atom, atomOf, type Codes, paragraphAtoms } from "./atom.ts";
import type { FieldLabel } from "./field-label.ts";
import { codeShape, fieldOfCode, leadingCode } from "./measure-code.ts";
import type { MeasureParts, ReadParts, StepParts } from "./read-parts.ts";
import { type SheetKey, sharedKeys, sheetKey } from "./sheet-key.ts";
import type { TextLine } from "./text-line.ts";

const MOST_TITLE_LINES = 3;
const FEWEST_SHEETS = 3;

/** Where a sheet begins: a number and a title on one line, and a key on one of the next. */
type Start = { readonly at: number; readonly keyAt: number };

function startAt(lines: readonly TextLine[], at: number, codes: Codes): Start | undefined {
	const lead = leadingCode(lines[at]?.text ?? "");
	if (lead === undefined || codeShape(lead.code) !== codes.shape || lead.rest === "") return undefined;
	for (let keyAt = at + 1; keyAt <= at + MOST_TITLE_LINES && keyAt < lines.length; keyAt += 1) {
		if (sheetKey(lines[keyAt]?.text ?? "") !== undefined) return { at, keyAt };
		if (leadingCode(lines[keyAt]?.text ?? "") !== undefined) return undefined;
	}
	return undefined;
}

const NEARBY = 12;

/** A number may also stand in an overview: its sheet is where most keys follow. */
function fullest(starts: readonly Start[], lines: readonly TextLine[]): Start {
	const keys = (one: Start) =>
		lines.slice(one.keyAt, one.keyAt + NEARBY).filter((line) => sheetKey(line.text) !== undefined).length;
	return starts.reduce((most, one) => (keys(one) > keys(most) ? one : most));
}

export function sheetStarts(lines: readonly TextLine[], codes: Codes): Start[] {
	if (codes.shape === "") return [];
	const starts = [...lines.keys()].flatMap((at) => startAt(lines, at, codes) ?? []);
	const byCode = Map.groupBy(starts, (start) => leadingCode(lines[start.at]?.text ?? "")?.code);
	const sheets = [...byCode.values()].map((same) => fullest(same, lines)).sort((a, b) => a.at - b.at);
	return sheets.length >= FEWEST_SHEETS ? sheets : [];
}

/** The heading of an action field right before its first sheet. */
function labelBefore(lines: readonly TextLine[], start: Start, previousField: string): FieldLabel | undefined {
	const code = fieldOfCode(leadingCode(lines[start.at]?.text ?? "")?.code ?? "");
	const line = lines[start.at - 1];
	if (line === undefined || code === previousField || code === "") return undefined;
	const isHeading = line.text.length <= 90 && /^\p{Lu}[^.!?]*$/u.test(line.text) && sheetKey(line.text) === undefined;
	return isHeading ? { code, title: line.text, lines: [line] } : undefined;
}

type Sheet = { readonly measure: MeasureParts; readonly atoms: readonly Atom[] };

function cut(line: TextLine, length: number): readonly [TextLine, TextLine[]] {
	const rest = line.text.slice(length).trim();
	return [{ ...line, text: line.text.slice(0, length) }, rest === "" ? [] : [{ ...line, text: rest, opens: false }]];
}

function readSheet(
	lines: readonly TextLine[],
	titleLines: number,
	keyOf: (text: string) => SheetKey | undefined,
): Sheet {
	const first = lines[0] as TextLine;
	const lead = leadingCode(first.text) ?? { code: "", rest: first.text };
	const code = atomOf("code", [{ ...first, text: lead.code }]);
	const title = atomOf("text", [{ ...first, text: lead.rest, opens: false }, ...lines.slice(1, titleLines)]);
	const cells: Record<StepCell, Atom[]> = { content: [], responsibility: [], term: [], status: [], description: [] };
	const headings: Atom[] = [];
	let key: SheetKey = { column: "description", length: 0 };
	let value: TextLine[] = [];
	const close = () => {
		const cell = key.column in cells ? (key.column as StepCell) : "description";
		const atoms = cell !== "status" ? paragraphAtoms(value) : value.length > 0 ? [atomOf("text", value)] : [];
		cells[cell] = cells[cell].concat(atoms);
		value = [];
	};
	for (const line of lines.slice(titleLines)) {
		const next = keyOf(line.text);
		if (next === undefined) value.push(line);
		else {
			close();
			key = next;
			const [head, rest] = cut(line, next.length);
			if (next.column === "other") value = [line];
			else headings.push(atomOf("heading", [head]));
			if (next.column !== "other") value.push(...rest);
		}
	}
	close();
	const step: StepParts = {
		...cells,
		review: cells.status.length === 0 ? ["read-from-text", "status-missing"] : ["read-from-text"],
	};
	return {
		measure: { number: lead.code, code, title: [title], steps: [step] },
		atoms: [code, title, ...headings, ...Object.values(cells).flat()],
	};
}

/** Reads one sheet for each measure: its number and title, then keys with their values, until the next sheet. */
export function readSheets(
	lines: readonly TextLine[],
	starts: readonly Start[],
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } {
	const labels: FieldLabel[] = [];
	let field = "";
	for (const start of starts) {
		const label = labelBefore(lines, start, field);
		field = fieldOfCode(leadingCode(lines[start.at]?.text ?? "")?.code ?? "");
		if (label !== undefined) labels.push(label);
	}
	const labelLines = new Set(labels.flatMap((label) => label.lines));
	const inSheets = lines.slice(starts[0]?.at ?? 0).map((line) => line.text);
	const keyOf = sharedKeys(inSheets, starts.length);
	const sheets = starts.map((start, n) => {
		const end = starts[n + 1]?.at ?? lines.length;
		return readSheet(
			lines.slice(start.at, end).filter((line) => !labelLines.has(line)),
			start.keyAt - start.at,
			keyOf,
		);
	});
	const before = lines.slice(0, starts[0]?.at ?? 0).filter((line) => !labelLines.has(line));
	const atoms = [
		...paragraphAtoms(before),
		...labels.map((label) => atomOf("field", label.lines, label)),
		...sheets.flatMap((sheet) => sheet.atoms),
	];
	return { parts: { measures: sheets.map((sheet) => sheet.measure), labels }, atoms };
}
