// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, Leftover } from "../../../plan/draft.ts";
import type { SourceBlock, SourceCell, SourceDocument } from "../source.ts";
import { cellText, linesOf, oneLine } from "./cell-text.ts";

/**
 * Every text of the document that found no place in the draft, in the order of the document: cells that nothing was made of,
 * paragraphs, furniture, and whatever has a word that stands nowhere in the draft.
 */
export function leftoversOf(
	source: SourceDocument,
	draft: Omit<Draft, "leftovers">,
	used: ReadonlySet<SourceCell>,
): readonly Leftover[] {
	const placed = wordsOf(textsOf(draft));
	const named = new Set([draft.document.title, ...draft.actionFields.map((field) => field.title)].map(oneLine));
	const isPlaced = (text: string) => [...wordsOf([text])].every((word) => placed.has(word));
	const left = source.blocks.flatMap((block) =>
		blockLeftovers(
			block,
			(text) => named.has(oneLine(text)),
			(cell) => used.has(cell) && isPlaced(cell.paragraphs.join(" ")),
		),
	);
	const furniture = source.furniture.map(
		({ text, place }): Leftover => ({
			text: oneLine(text),
			place,
			kind: "furniture",
		}),
	);
	return [...left, ...furniture.filter((one) => one.text !== "")];
}

function blockLeftovers(
	block: SourceBlock,
	isNamed: (text: string) => boolean,
	isPlaced: (cell: SourceCell) => boolean,
): readonly Leftover[] {
	if (block.kind === "paragraph") {
		const text = oneLine(block.text);
		return text === "" || isNamed(text) ? [] : [{ text, place: block.place, kind: "text" }];
	}
	return block.cells.flatMap((cell): Leftover[] => {
		if (cellText(cell) === "" || isPlaced(cell) || isNamed(cellText(cell))) return [];
		const place = cell.places[0] ?? {
			table: 0,
			row: cell.row + 1,
			column: cell.column + 1,
		};
		return [{ text: linesOf(cell).join("\n"), place, kind: "text" }];
	});
}

function textsOf(draft: Omit<Draft, "leftovers">): readonly string[] {
	return [
		draft.document.title,
		...draft.document.columns,
		...draft.actionFields.flatMap((field) => [field.code, field.title]),
		...draft.measures.flatMap((measure) => [
			measure.number,
			measure.title,
			...measure.steps.flatMap((step) => [
				...step.content,
				...step.responsibility,
				...step.term,
				step.statusText,
				step.description,
			]),
		]),
	];
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
	return new Set(
		texts.flatMap(
			(text) =>
				oneLine(text)
					.toLowerCase()
					.match(/[\p{L}\p{N}]+/gu) ?? [],
		),
	);
}
