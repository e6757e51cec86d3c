// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { isBullet, withoutBullet } from "./bullet.ts";
import { type FieldLabel, fieldLabelAt } from "./field-label.ts";
import { headingLines, isHeadingRow } from "./heading-line.ts";
import { joinLines } from "./join-lines.ts";
import { codeShape, fieldOfCode, leadingCode } from "./measure-code.ts";
import { markStatuses } from "./status-mark.ts";
import { learnStatusWraps } from "./status-wrap.ts";
import type { TextLine } from "./text-line.ts";

/** The smallest thing that belongs to one cell: a bullet with its wrapped lines, a paragraph, a status, a code, a label. */
export type Atom = {
	readonly kind: "heading" | "field" | "code" | "status" | "text";
	readonly lines: readonly TextLine[];
	/** Lines joined, without the bullet. */
	readonly text: string;
	readonly bullet: boolean;
	/** An empty line or a page's start stands before it. */
	readonly opens: boolean;
	readonly page: number;
	readonly label?: FieldLabel;
};

export function atomOf(kind: Atom["kind"], lines: readonly TextLine[], label?: FieldLabel): Atom {
	const [first] = lines as readonly [TextLine, ...TextLine[]];
	const bullet = kind === "text" && isBullet(first.text);
	const texts = lines.map((line) => line.text);
	const text = joinLines(bullet ? [withoutBullet(first.text), ...texts.slice(1)] : texts);
	return { kind, lines, text, bullet, opens: first.opens, page: first.page, ...(label === undefined ? {} : { label }) };
}

/** Running text by its paragraphs and list items; lines that do not follow one another in the text are not joined. */
export function paragraphAtoms(lines: readonly TextLine[]): Atom[] {
	const parts: TextLine[][] = [];
	for (const line of lines) {
		const before = parts.at(-1)?.at(-1);
		const goesOn = before !== undefined && line.number - before.number <= 1 && !line.opens && !isBullet(line.text);
		if (goesOn) parts.at(-1)?.push(line);
		else parts.push([line]);
	}
	return parts.map((part) => atomOf("text", part));
}

/** What the cutting needs to know of the document: the shape of its codes and the codes of its action fields. */
export type Codes = { readonly shape: string; readonly fields: ReadonlySet<string> };

export function codesOf(codes: readonly string[], shape: string): Codes {
	return { shape, fields: new Set(codes.filter((code) => codeShape(code) === shape).map(fieldOfCode)) };
}

type Cut = { readonly kind: Atom["kind"]; readonly count: number; readonly label?: FieldLabel };

/** What begins on a line that is no running text. One heading alone in a running text may be a word of it. */
function cutAt(lines: readonly TextLine[], at: number, codes: Codes, running: readonly TextLine[]): Cut | undefined {
	const text = lines[at]?.text ?? "";
	if (codes.shape !== "" && codeShape(text) === codes.shape && !REFERS.test(lines[at - 1]?.text ?? ""))
		return { kind: "code", count: 1 };
	const label = fieldLabelAt(lines, at, codes.fields);
	if (label !== undefined) return { kind: "field", count: label.lines.length, label };
	const count = running.length > 0 && !isHeadingRow(text) ? 0 : headingLines(lines, at);
	return count > 0 ? { kind: "heading", count } : undefined;
}

/** A line after which a code is the end of a reference and no measure's own number. */
const REFERS = /(?:^|\s)(?:Maßnahmen?|Handlungsfeld|vgl\.|siehe)$/u;
const POINTS_ON = /(?:Maßnahmen?|Handlungsfeld|vgl\.|siehe|s\.|und|bis|,)$/u;

/** A line that opens with a code and goes on with the title is two. */
function splitCodes(lines: readonly TextLine[], codes: Codes): TextLine[] {
	return lines.flatMap((line, at) => {
		const lead = leadingCode(line.text);
		if (
			lead === undefined ||
			lead.rest === "" ||
			codeShape(lead.code) !== codes.shape ||
			!/^[\p{L}„"(]/u.test(lead.rest)
		)
			return [line];
		if (!line.opens && POINTS_ON.test(lines[at - 1]?.text ?? "")) return [line];
		return [
			{ ...line, text: lead.code },
			{ ...line, text: lead.rest, opens: false },
		];
	});
}

function blocksOf(lines: readonly TextLine[]): TextLine[][] {
	const blocks: TextLine[][] = [];
	for (const line of lines) {
		if (line.opens || blocks.length === 0) blocks.push([line]);
		else blocks.at(-1)?.push(line);
	}
	return blocks;
}

function cutText(lines: readonly TextLine[], codes: Codes): Atom[] {
	const atoms: Atom[] = [];
	let running: TextLine[] = [];
	const close = () => {
		if (running.length > 0) atoms.push(atomOf("text", running));
		running = [];
	};
	for (let at = 0; at < lines.length; ) {
		const cut = cutAt(lines, at, codes, running);
		if (cut !== undefined || isBullet(lines[at]?.text ?? "")) close();
		if (cut === undefined) running.push(lines[at] as TextLine);
		else atoms.push(atomOf(cut.kind, lines.slice(at, at + cut.count), cut.label));
		at += cut?.count ?? 1;
	}
	close();
	return atoms;
}

/** A row on one line, `A1.2 Title Status`: the status at its end is a cell of its own. */
function splitTrailingStatus(atom: Atom): Atom[] {
	const last = atom.lines.at(-1) as TextLine;
	const words = last.text.split(" ");
	for (let count = Math.min(8, words.length - (atom.lines.length === 1 ? 1 : 0)); count > 0; count -= 1) {
		const status = words.slice(-count).join(" ");
		if (!/^\p{Lu}/u.test(status) || looksLikeStatus(status) <= 0.5) continue;
		const rest = words.slice(0, -count).join(" ");
		const lines = [...atom.lines.slice(0, -1), ...(rest === "" ? [] : [{ ...last, text: rest }])];
		return [atomOf("text", lines), atomOf("status", [{ ...last, text: status, opens: false }])];
	}
	return [atom];
}

/** Cuts a text into atoms, in the order in which it was printed. */
export function cutAtoms(lines: readonly TextLine[], codes: Codes): Atom[] {
	const split = splitCodes(lines, codes);
	const wraps = learnStatusWraps(split);
	const atoms = blocksOf(split).flatMap((block) =>
		markStatuses(block, wraps).flatMap((part) =>
			part.kind === "status" ? [atomOf("status", part.lines)] : cutText(part.lines, codes),
		),
	);
	return atoms.flatMap((atom, at) =>
		atom.kind === "text" && atoms[at - 1]?.kind === "code" ? splitTrailingStatus(atom) : [atom],
	);
}
