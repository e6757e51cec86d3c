// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { looksLikeResponsibility } from "../../../plan/looks-like-responsibility.ts";
import { type Atom, atomOf, paragraphAtoms } from "./atom.ts";
import { isBullet } from "./bullet.ts";
import type { MeasureParts, ReadParts, StepParts } from "./read-parts.ts";
import { type SheetKey, sheetKey } from "./sheet-key.ts";
import { similarity, weigher } from "./similarity.ts";
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

/** Cuts the lines into heads, blocks of keyed texts, and what is neither. */
function cutNamed(lines: readonly TextLine[], opening: string) {
	const heads: Head[] = [];
	const blocks: Block[] = [];
	const rest: TextLine[] = [];
	let current: { readonly lines: TextLine[]; readonly page: number; readonly isHead: boolean } | undefined;
	for (const [at, line] of lines.entries()) {
		const name = nameOf(line.text);
		const next = lines[at + 1];
		if (isTitle(line) && next !== undefined && nameOf(next.text) === opening) {
			heads.push({ title: line, lines: [] });
			current = { lines: heads.at(-1)?.lines ?? [], page: line.page, isHead: true };
			continue;
		}
		const column = name === undefined ? undefined : sheetKey(line.text)?.column;
		if (column === "content" || (name !== undefined && current === undefined)) {
			blocks.push({ page: line.page, lines: [] });
			current = { lines: blocks.at(-1)?.lines ?? [], page: line.page, isHead: false };
		}
		const full = current?.isHead === true && current.lines.length >= MOST_HEAD_LINES;
		if (current === undefined || current.page !== line.page || full) {
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
	const owners = new Map<Block, Head>();
	for (const [page, here] of Map.groupBy(blocks, (block) => block.page)) {
		const free = new Set(heads.filter((head) => head.title.page === page));
		const pairs = here.flatMap((block) =>
			[...free].map((head) => ({ block, head, alike: similarity(vectorOf(textOf(block)), vectorOf(head.title.text)) })),
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
		const atom = atomOf("text", [line]);
		if (statusKey(line.text) !== "" && !named) cells.status.push(atom);
		else if (!named && key === "term" && looksLikeResponsibility(line.text) > 0.3) cells.responsibility.push(atom);
		else if (key === "term") (named ? cells.term : cells.responsibility).push(atom);
		else if (key === "content") cells.content.push(atom);
		else cells.description.push(atom);
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
