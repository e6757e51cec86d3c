// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isBullet } from "./bullet.ts";
import { type Seam, splitGlued, standingLines } from "./glued-title.ts";
import { isNameList } from "./name-list.ts";
import { sheetKey } from "./sheet-key.ts";
import type { TextLine } from "./text-line.ts";

const FEWEST = 4;
const MOST_HEAD_LINES = 6;

/** The lines that open a measure without a number; its title may have been printed elsewhere on the page. */
export type Head = { readonly page: number; readonly title: TextLine | undefined; readonly lines: TextLine[] };
/** Texts under keys that were printed away from their head, with the title where it stands over them. */
export type Block = {
	readonly page: number;
	title: TextLine | undefined;
	/** The title was surely one, as it was glued to a line that stands on its own elsewhere. */
	glued: boolean;
	hasContent: boolean;
	readonly offices: TextLine[];
	readonly lines: TextLine[];
};

export type CutNamed = {
	readonly heads: Head[];
	readonly blocks: Block[];
	readonly rest: TextLine[];
	/** Lines that stand alone on many sheets, as names of areas do. */
	readonly standing: ReadonlySet<string>;
};

/** The key's name, for keys with a colon; without one a line of running text may begin like a key. */
export function nameOf(text: string): string | undefined {
	const key = sheetKey(text);
	return key !== undefined && text.charAt(key.length - 1) === ":" ? text.slice(0, key.length) : undefined;
}

function isTitle(line: TextLine | undefined, standing: ReadonlySet<string>): line is TextLine {
	if (line === undefined || isBullet(line.text) || sheetKey(line.text) !== undefined) return false;
	if (standing.has(line.text) || isNameList(line.text)) return false;
	const isName = /^[\p{Lu}\p{N}„"]/u.test(line.text) && line.text.length <= 110;
	return isName && !/[.:;,\]]$/u.test(line.text.replace(ABBREVIATED, ""));
}

/** `Parkstr.` or `Gestaltung der Anl.` at a title's end. */
const ABBREVIATED = /(?:str|\s\p{Lu}\p{Ll}{1,5})\.$/u;

/** Keys by which heads begin: what most often follows a line that could be a title, each time another. */
function openingKey(lines: readonly TextLine[], standing: ReadonlySet<string>): string {
	const titles = new Map<string, Set<string>>();
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		const name = nameOf(line.text);
		if (name === undefined || before?.page !== line.page || !isTitle(before, standing)) continue;
		titles.set(name, (titles.get(name) ?? new Set()).add(before.text));
	}
	const [best] = [...titles].sort((a, b) => b[1].size - a[1].size);
	return best !== undefined && best[1].size >= FEWEST ? best[0] : "";
}

type Role = "head title" | "opening" | "glued title" | "block title" | "content" | "key" | "text";
type Roled = { readonly line: TextLine; readonly role: Role };

type Piece = { readonly line: TextLine; readonly seam: Seam | undefined };

/** Titles that share their line with a standing one are cut off; where a measure opens below, the line is its title as a whole. */
function piecesOf(lines: readonly TextLine[], opening: string, standing: ReadonlySet<string>): Piece[] {
	return lines.flatMap((line, at): Piece[] => {
		const split = splitGlued(line, standing);
		const isWhole =
			split?.seam === "space" &&
			(nameOf(lines[at + 1]?.text ?? "") === opening || !isTitle(split.title, standing) || isNameList(line.text));
		if (split === undefined || isWhole) return [{ line, seam: undefined }];
		return [
			{ line: split.title, seam: split.seam },
			{ line: split.rest, seam: undefined },
		];
	});
}

/** What each line is by itself and the next one. */
function rolesOf(lines: readonly TextLine[], opening: string, standing: ReadonlySet<string>): Roled[] {
	const pieces = piecesOf(lines, opening, standing);
	return pieces.map(({ line, seam }, at) => {
		const own = keyRole(line.text, opening);
		if (own !== "text") return { line, role: own };
		const next = pieces[at + 1]?.line;
		const follows = next?.page === line.page ? keyRole(next.text, opening) : "text";
		return { line, role: titleRole(seam, isTitle(line, standing), follows) };
	});
}

function titleRole(seam: Seam | undefined, couldBe: boolean, follows: Role): Role {
	if (follows === "opening" && (seam === "none" || couldBe)) return "head title";
	if (seam === "none") return "glued title";
	return couldBe && (follows === "content" || seam === "space") ? "block title" : "text";
}

function keyRole(text: string, opening: string): Role {
	const name = nameOf(text);
	if (name === undefined) return "text";
	if (name === opening) return "opening";
	return sheetKey(text)?.column === "content" ? "content" : "key";
}

/** Pages on which more measures open than have their title right above. */
function pagesWithout(roled: readonly Roled[]): Set<number> {
	const open = new Map<number, number>();
	for (const { line, role } of roled) {
		const step = role === "opening" ? 1 : role === "head title" ? -1 : 0;
		open.set(line.page, (open.get(line.page) ?? 0) + step);
	}
	return new Set([...open].filter(([, count]) => count > 0).map(([page]) => page));
}

type Cutter = CutNamed & { head: Head | undefined; block: Block | undefined };

function openHead(cut: Cutter, page: number, title: TextLine | undefined): void {
	cut.head = { page, title, lines: [] };
	cut.heads.push(cut.head);
	cut.block = undefined;
}

function openBlock(cut: Cutter, page: number): Block {
	const block: Block = { page, title: undefined, glued: false, hasContent: false, offices: [], lines: [] };
	cut.blocks.push(block);
	cut.block = block;
	cut.head = undefined;
	return block;
}

/** A line that opens nothing goes to what is open on its page. */
function keep(cut: Cutter, line: TextLine): void {
	if (cut.block?.page === line.page) cut.block.lines.push(line);
	else if (cut.head?.page === line.page && cut.head.lines.length < MOST_HEAD_LINES) cut.head.lines.push(line);
	else {
		cut.rest.push(line);
		cut.head = undefined;
		cut.block = undefined;
	}
}

function isBare(block: Block | undefined, page: number): block is Block {
	return block !== undefined && block.page === page && block.title === undefined && block.lines.length === 0;
}

function takeTitle(cut: Cutter, { line, role }: Roled): void {
	const block = isBare(cut.block, line.page) ? cut.block : openBlock(cut, line.page);
	block.title = line;
	block.glued = role === "glued title";
}

function takeKey(cut: Cutter, { line, role }: Roled): void {
	const { page } = line;
	if (role === "opening" && !(cut.head?.page === page && cut.head.lines.length === 0)) openHead(cut, page, undefined);
	const opensBlock = role === "content" && !(cut.block?.page === page && !cut.block.hasContent);
	const opensAlone = role === "key" && cut.block?.page !== page && cut.head?.page !== page;
	if (opensBlock || opensAlone) openBlock(cut, page);
	if (role === "content" && cut.block !== undefined) cut.block.hasContent = true;
	keep(cut, line);
}

/** Cuts the lines into heads, blocks of keyed texts, and what is neither; undefined where no key opens several measures. */
export function cutNamed(lines: readonly TextLine[]): CutNamed | undefined {
	const standing = standingLines(lines);
	const opening = openingKey(lines, standing);
	if (opening === "") return undefined;
	const roled = rolesOf(lines, opening, standing);
	const lacking = pagesWithout(roled);
	const isTitleOfBlock = (one: Roled | undefined) =>
		(one?.role === "glued title" || one?.role === "block title") && lacking.has(one.line.page);
	const cut: Cutter = { heads: [], blocks: [], rest: [], standing, head: undefined, block: undefined };
	for (const [at, one] of roled.entries()) {
		const { line, role } = one;
		if (role === "head title") openHead(cut, line.page, line);
		else if (isTitleOfBlock(one)) takeTitle(cut, one);
		else if (isNameList(line.text) && isTitleOfBlock(roled[at + 1])) openBlock(cut, line.page).offices.push(line);
		else if (role === "opening" || role === "content" || role === "key") takeKey(cut, one);
		else keep(cut, line);
	}
	return cut;
}
