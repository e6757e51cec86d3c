// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Entry, Part } from "./responsibility-entry.ts";
import { readLine } from "./responsibility-line.ts";
import { normaliseUnitCode, type UnitKey } from "./unit.ts";

export type Responsibility = {
	/** As written, without marks: `GB 2/BiKo`. */
	readonly unit: { readonly written: string; readonly key: UnitKey };
	readonly part: Part;
	/** Whether the document says so itself (`federführend`, `Beteiligung:`), or it follows from where the unit stands. */
	readonly marked: boolean;
	/** The piece of the document, with its marks; all pieces together hold every word. */
	readonly raw: string;
};

/** A line ends where it breaks, and where a heading stands in its middle (`50; Beteiligung: 51`). */
const lineEnds =
	/\n|(?<=[\s,;)])(?<!weitere\s)(?=(?:weitere\s)?(?:Beteiligung|Beteiligte[rn]?|beteiligt|Mitwirkung|Mitwirkende|Federführung|federführend|Kooperation(?:spartner)?)\s*:)/iu;

/**
 * Who is responsible, from the lines of a cell. Total; nothing is dropped.
 *
 * Parts: `(federführend)` leads, and so does what stands before it in its line (`80, 15 (federführend)`), though unmarked.
 * `Beteiligung:` holds until the end of the cell, `i. Z. m.` until the end of its line. Where nobody is marked as lead, all
 * units without another part lead together, unmarked: the document does not say who of `50, 53, JC` leads.
 * Where somebody is, the others participate.
 */
export function parseResponsibilities(lines: readonly string[] | string): readonly Responsibility[] {
	const cell = (typeof lines === "string" ? [lines] : lines).flatMap((line) => line.split(lineEnds)).filter(hasWords);
	const entries: Entry[] = [];
	let following: Part | undefined;
	let pending = "";
	for (const line of cell) {
		const read = readLine(`${pending} ${line}`.trim(), following);
		({ following, pending } = read);
		for (const entry of read.entries) addEntry(entries, entry);
	}
	return withRest(decided(entries), pending.trim());
}

/** A mark that fell onto a line of its own belongs to the entry before it. */
function addEntry(entries: Entry[], entry: Entry): void {
	const before = entries.at(-1);
	if (entry.written !== "" || !before) entries.push(entry);
	else entries[entries.length - 1] = { ...before, raw: `${before.raw} ${entry.raw}`, lead: true, part: "lead" };
}

function decided(entries: readonly Entry[]): Responsibility[] {
	const someoneLeads = entries.some((entry) => entry.lead);
	return entries.map(({ written, raw, part, lead }) => ({
		unit: { written, key: normaliseUnitCode(written) },
		part: part ?? (someoneLeads ? "participant" : "lead"),
		marked: lead || (part !== undefined && part !== "lead"),
		raw,
	}));
}

/** A mark without anybody behind it (`Beteiligung:`) stays with the entry before it, or stands for itself. */
function withRest(entries: readonly Responsibility[], rest: string): readonly Responsibility[] {
	if (rest === "") return entries;
	const last = entries.at(-1);
	if (last) return [...entries.slice(0, -1), { ...last, raw: `${last.raw} ${rest}` }];
	return [{ unit: { written: rest, key: normaliseUnitCode(rest) }, part: "participant", marked: false, raw: rest }];
}

function hasWords(line: string): boolean {
	return /[\p{L}\p{N}]/u.test(line);
}
