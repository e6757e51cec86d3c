// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Block, CutNamed, Head } from "./cut-named.ts";
import { similarity, type Vector, weigher } from "./similarity.ts";
import type { TextLine } from "./text-line.ts";

/** A measure that has a name but no number. */
type Named = {
	readonly page: number;
	readonly title: TextLine | undefined;
	readonly lines: readonly TextLine[];
};

function linesOf(block: Block): TextLine[] {
	return [...block.offices, ...(block.title === undefined ? [] : [block.title]), ...block.lines];
}

type Pair = { readonly head: Head; readonly block: Block };

/** Heads without a title get those that were printed over blocks of their page, in order; the surest first where there are more. */
function giveTitles(heads: readonly Head[], blocks: readonly Block[]): Pair[] {
	const lacking = heads.filter((head) => head.title === undefined);
	const titled = blocks.filter((block) => block.title !== undefined);
	const surest = new Set([...titled].sort((a, b) => Number(b.glued) - Number(a.glued)).slice(0, lacking.length));
	return titled.filter((block) => surest.has(block)).map((block, at) => ({ head: lacking[at] as Head, block }));
}

/** The other blocks to the heads of the page that have no content yet, the likest first. */
function matchTexts(heads: readonly Head[], blocks: readonly Block[], vectorOf: (text: string) => Vector): Pair[] {
	const textOf = (block: Block) =>
		linesOf(block)
			.map((line) => line.text)
			.join(" ");
	const blockVectors = blocks.map((block) => [block, vectorOf(textOf(block))] as const);
	const pairs = heads.slice(0, MOST).flatMap((head) => {
		const about = vectorOf(head.title?.text ?? "");
		return blockVectors.slice(0, MOST).map(([block, vector]) => ({ head, block, alike: similarity(about, vector) }));
	});
	const free = new Set(heads);
	const loose = new Set(blocks);
	return pairs
		.sort((a, b) => b.alike - a.alike)
		.filter(({ head, block }) => free.has(head) && loose.has(block) && free.delete(head) && loose.delete(block));
}

/** More than this many sheets on one page are none, and each is held against each. */
const MOST = 60;

function matchPage(heads: readonly Head[], blocks: readonly Block[], vectorOf: (text: string) => Vector): CutPage {
	const given = giveTitles(heads, blocks);
	const named = heads.map((head) => {
		const block = given.find((pair) => pair.head === head)?.block;
		return { head: { ...head, title: head.title ?? block?.title }, block };
	});
	const used = new Set(given.map(({ block }) => block));
	const open = named.filter(({ block }) => block?.hasContent !== true);
	const texts = matchTexts(
		open.map(({ head }) => head),
		blocks.filter((block) => !used.has(block)),
		vectorOf,
	);
	const textOf = new Map(texts.map(({ head, block }) => [head, block] as const));
	const owned = new Set([...used, ...textOf.values()]);
	return {
		named: named.map(({ head, block }) => ({
			page: head.page,
			title: head.title,
			lines: [
				...head.lines,
				...(block === undefined ? [] : [...block.offices, ...block.lines]),
				...(textOf.has(head) ? linesOf(textOf.get(head) as Block) : []),
			],
		})),
		loose: blocks.filter((block) => !owned.has(block)).flatMap(linesOf),
	};
}

type CutPage = { readonly named: readonly Named[]; readonly loose: readonly TextLine[] };

/** Brings the heads of each page together with the texts that were printed away from them. */
export function matchBlocks({ heads, blocks }: CutNamed): CutPage {
	const vectorOf = weigher([
		...heads.map((head) => head.title?.text ?? ""),
		...blocks.map((block) => block.lines.map((line) => line.text).join(" ")),
	]);
	const blocksByPage = Map.groupBy(blocks, (block) => block.page);
	const headsByPage = Map.groupBy(heads, (head) => head.page);
	const pages = [...new Set([...headsByPage.keys(), ...blocksByPage.keys()])].sort((a, b) => a - b);
	const matched = pages.map((page) => matchPage(headsByPage.get(page) ?? [], blocksByPage.get(page) ?? [], vectorOf));
	return { named: matched.flatMap((page) => page.named), loose: matched.flatMap((page) => page.loose) };
}
