// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, StepCell } from "../../../plan/draft.ts";
import { type Atom, atomOf, paragraphAtoms } from "./atom.ts";
import { isBullet } from "./bullet.ts";
import type { MeasureParts, ReadParts, StepParts } from "./read-parts.ts";
import { type SheetKey, sheetKey } from "./sheet-key.ts";
import { similarity, type Vector, weigher } from "./similarity.ts";
import { statusKey } from "./status-wrap.ts";
import type { TextLine } from "./text-line.ts";

const FEWEST = 4;

/** A measure that has a name but no number: its title, then lines with keys. */
type Head = { readonly title: TextLine; readonly lines: TextLine[] };
/** Texts under keys that were printed away from their head. */
type Block = { readonly page: number; readonly lines: TextLine[] };

function isTitle(line: TextLine | undefined): line is TextLine {
	if (line === undefined || isBullet(line.text) || sheetKey(line.text) !== undefined) return false;
	return /^[\p{Lu}„"]/u.test(line.text) && line.text.length <= 110 && !/[.:;,\]]$/u.test(line.text);
}

/** Keys by which heads begin: what most often follows a line that could be a title, each time another. */
function openingKey(lines: readonly TextLine[]): string {
	const titles = new Map<string, Set<string>>();
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		const name = nameOf(line.text);
		if (name === undefined || !isTitle(before)) continue;
		titles.set(name, (titles.get(name) ?? new Set()).add(before.text));
	}
	const [best] = [...titles].sort((a, b) => b[1].size - a[1].size);
	return best !== undefined && best[1].size >= FEWEST ? best[0] : "";
}

/** The key's name, for keys with a colon; without one a line of running text may begin like a key. */
function nameOf(text: string): string | undefined {
	const key = sheetKey(text);
	return key !== undefined && text.charAt(key.length - 1) === ":" ? text.slice(0, key.length) : undefined;
}

const MOST_HEAD_LINES = 6;

type Open = { readonly lines: TextLine[]; readonly page: number; readonly isHead: boolean };

function isFull({ isHead, lines }: Open): boolean {
	return isHead && lines.length >= MOST_HEAD_LINES;
}

/** Cuts the lines into heads, blocks of keyed texts, and what is neither. */
function cutNamed(lines: readonly TextLine[], opening: string) {
	const heads: Head[] = [];
	const blocks: Block[] = [];
	const rest: TextLine[] = [];
	let current: Open | undefined;
	for (const [at, line] of lines.entries()) {
		const name = nameOf(line.text);
		const next = lines[at + 1];
		if (isTitle(line) && next !== undefined && nameOf(next.text) === opening) {
			heads.push({ title: line, lines: [] });
			current = { lines: heads.at(-1)?.lines ?? [], page: line.page, isHead: true };
			continue;
		}
		if (name !== undefined && (current === undefined || sheetKey(line.text)?.column === "content")) {
			blocks.push({ page: line.page, lines: [] });
			current = { lines: blocks.at(-1)?.lines ?? [], page: line.page, isHead: false };
		}
		if (current === undefined || current.page !== line.page || isFull(current)) {
			current = undefined;
			rest.push(line);
		} else current.lines.push(line);
	}
	return { heads, blocks, rest };
}

/** Each block to the head on its page that it is likest to; where both are alone it is surely its own. */
function blocksOfHeads(heads: readonly Head[], blocks: readonly Block[]): Map<Block, Head> {
	const textOf = (block: Block) => block.lines.map((line) => line.text).join(" ");
	const vectorOf = weigher([...heads.map((head) => head.title.text), ...blocks.map(textOf)]);
	const blockVectors = new Map(blocks.map((block) => [block, vectorOf(textOf(block))] as const));
	const headVectors = new Map(heads.map((head) => [head, vectorOf(head.title.text)] as const));
	const owners = new Map<Block, Head>();
	for (const [page, here] of Map.groupBy(blocks, (block) => block.page)) {
		const free = new Set(heads.filter((head) => head.title.page === page));
		const pairs = here.flatMap((block) =>
			[...free].map((head) => ({
				block,
				head,
				alike: similarity(blockVectors.get(block) as Vector, headVectors.get(head) as Vector),
			})),
		);
		for (const { block, head } of pairs.sort((a, b) => b.alike - a.alike)) {
			if (owners.has(block) || !free.has(head)) continue;
			owners.set(block, head);
			free.delete(head);
		}
	}
	return owners;
}

/** `Beginn: 06.2019Ende: ---[Maßnahme abgeschlossen]`: a status in brackets is a cell of its own. */
function splitBracket(line: TextLine): TextLine[] {
	const match = /^(.*?)\[([^[\]]{4,60})\]$/u.exec(line.text);
	const [, before = "", status = ""] = match ?? [];
	if (match === null || statusKey(status) === "") return [line];
	return [
		{ ...line, text: before.trim() },
		{ ...line, text: status, opens: false },
	].filter((one) => one.text !== "");
}

/** What stands unnamed below the term is who does it. */
function cellOf(text: string, key: SheetKey["column"], named: boolean): StepCell {
	if (!named && statusKey(text) !== "") return "status";
	if (key === "term") return named ? "term" : "responsibility";
	return key === "content" ? "content" : "description";
}

function stepOf(lines: readonly TextLine[], sure: boolean): StepParts {
	const cells = {
		content: [] as Atom[],
		responsibility: [] as Atom[],
		term: [] as Atom[],
		status: [] as Atom[],
		description: [] as Atom[],
	};
	let key: SheetKey["column"] = "other";
	for (const line of lines.flatMap(splitBracket)) {
		const named = nameOf(line.text) !== undefined;
		if (named) key = sheetKey(line.text)?.column ?? "other";
		cells[cellOf(line.text, key, named)].push(atomOf("text", [line]));
	}
	const doubts: ReviewReason[] = [
		"read-from-text",
		...(sure ? [] : (["measure-unsure"] as const)),
		...(cells.status.length === 0 ? (["status-missing"] as const) : []),
	];
	return { ...cells, review: doubts };
}

/** Reads measures that have names and keyed lines but no numbers; undefined where there are none. */
export function readNamed(
	lines: readonly TextLine[],
): { readonly parts: ReadParts; readonly atoms: readonly Atom[] } | undefined {
	const opening = openingKey(lines);
	if (opening === "") return undefined;
	const { heads, blocks, rest } = cutNamed(lines, opening);
	const owners = blocksOfHeads(heads, blocks);
	const measures = heads.map((head): MeasureParts => {
		const own = blocks.filter((block) => owners.get(block) === head);
		const alone = heads.filter((other) => other.title.page === head.title.page).length === 1;
		const step = stepOf([...head.lines, ...own.flatMap((block) => block.lines)], alone);
		return { number: "", code: undefined, title: [atomOf("text", [head.title])], steps: [step] };
	});
	const loose = blocks.filter((block) => !owners.has(block)).flatMap((block) => block.lines);
	const used = measures.flatMap((one) => [
		...one.title,
		...one.steps.flatMap((step) => [
			...step.content,
			...step.responsibility,
			...step.term,
			...step.status,
			...step.description,
		]),
	]);
	return { parts: { measures, labels: [] }, atoms: [...used, ...paragraphAtoms(rest), ...paragraphAtoms(loose)] };
}
