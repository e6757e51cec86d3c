// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, StepCell } from "../../../plan/draft.ts";
import { type Atom, atomOf, paragraphAtoms } from "./atom.ts";
import { cutNamed, nameOf } from "./cut-named.ts";
import { matchBlocks } from "./match-blocks.ts";
import { atomsOfStep, type MeasureParts, type ReadParts, type StepParts } from "./read-parts.ts";
import { type SheetKey, sheetKey } from "./sheet-key.ts";
import { statusKey } from "./status-wrap.ts";
import type { TextLine } from "./text-line.ts";

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

/** What stands unnamed below the term is who does it, but for what stands so on many sheets. */
function cellOf(text: string, key: SheetKey["column"], named: boolean, standing: ReadonlySet<string>): StepCell {
	if (standing.has(text)) return "description";
	if (!named && statusKey(text) !== "") return "status";
	if (key === "term") return named ? "term" : "responsibility";
	return key === "content" ? "content" : "description";
}

function stepOf(lines: readonly TextLine[], sure: boolean, standing: ReadonlySet<string>): StepParts {
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
		cells[cellOf(line.text, key, named, standing)].push(atomOf("text", [line]));
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
	const cut = cutNamed(lines);
	if (cut === undefined) return undefined;
	const { named, loose } = matchBlocks(cut);
	const onPage = Map.groupBy(named, (one) => one.page);
	const measures = named.map(({ page, title, lines }): MeasureParts => {
		const alone = onPage.get(page)?.length === 1 && title !== undefined;
		return {
			number: "",
			code: undefined,
			title: title === undefined ? [] : [atomOf("text", [title])],
			steps: [stepOf(lines, alone, cut.standing)],
		};
	});
	const used = measures.flatMap((one) => [...one.title, ...one.steps.flatMap(atomsOfStep)]);
	return { parts: { measures, labels: [] }, atoms: [...used, ...paragraphAtoms(cut.rest), ...paragraphAtoms(loose)] };
}
