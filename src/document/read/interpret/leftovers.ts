// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, Leftover } from "../../../plan/draft.ts";
import type { SourceCell, SourceDocument } from "../source.ts";
import { linesOf, oneLine, squash } from "./cell-text.ts";

/** The cells that the draft was made of, and the cells of each table as it was read, by its position in the document. */
export type Placement = {
	readonly used: ReadonlySet<SourceCell>;
	readonly cellsAt: ReadonlyMap<number, readonly SourceCell[]>;
};

/**
 * Every text of the document that found no place in the draft, in the order of the document: cells that nothing was made of,
 * paragraphs, furniture, and whatever has a word that stands nowhere in the draft.
 */
export function leftoversOf(
	source: SourceDocument,
	draft: Omit<Draft, "leftovers">,
	placement: Placement,
): readonly Leftover[] {
	const placed = wordsOf(textsOf(draft));
	const named = new Set(namesIn(draft).map(squash));
	const isPlaced = (text: string) => [...wordsOf([text])].every((word) => placed.has(word));
	const left = source.blocks.flatMap((block, position): readonly Leftover[] => {
		if (block.kind === "paragraph") {
			const text = oneLine(block.text);
			return text === "" || named.has(squash(text)) ? [] : [{ text, place: block.place, kind: "text" }];
		}
		const cells = placement.cellsAt.get(position) ?? block.cells;
		return cells
			.filter((cell) => !(placement.used.has(cell) && isPlaced(cell.paragraphs.join(" "))))
			.flatMap(cellLeftover);
	});
	const furniture = source.furniture.map(
		({ text, place }): Leftover => ({
			text: oneLine(text),
			place,
			kind: "furniture",
		}),
	);
	return [...left, ...furniture.filter((one) => one.text !== "")];
}

function cellLeftover(cell: SourceCell): readonly Leftover[] {
	const text = linesOf(cell).join("\n");
	const place = cell.places[0] ?? { table: 0, row: cell.row + 1, column: cell.column + 1 };
	return text === "" ? [] : [{ text, place, kind: "text" }];
}

/** Paragraphs that say nothing but one of these are placed. */
function namesIn(draft: Omit<Draft, "leftovers">): readonly string[] {
	const fields = draft.actionFields.flatMap(({ code, title }) => [title, `${code} ${title}`, `${title} ${code}`]);
	const measures = draft.measures.flatMap(({ number, title }) => [title, `${number} ${title}`]);
	return [draft.document.title, ...fields, ...measures].filter((name) => name.trim() !== "");
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
