// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { child, children, type XmlElement } from "../xml.ts";

/** The label that Word prints before a list paragraph: `- ` for a bullet, `W.3 ` for a number, empty for none. */
export type Numbering = (numPr: XmlElement | undefined, inherited: XmlElement | undefined) => string;

type Level = { readonly format: string; readonly text: string; readonly start: number };
type List = { readonly key: string; readonly levels: ReadonlyMap<number, Level> };

/**
 * Reads `word/numbering.xml` and counts along the document: measure numbers are often automatic
 * and stand nowhere in the text itself.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
	const lists = readLists(root);
	const counters = new Map<string, number[]>();
	return (numPr, inherited) => {
		const value = (name: string) => child(numPr, name)?.attributes.val ?? child(inherited, name)?.attributes.val;
		const list = lists.get(value("numId") ?? "0");
		const depth = Number(value("ilvl") ?? 0);
		const level = list?.levels.get(depth);
		if (!list || !level || level.format === "none") return "";
		if (level.format === "bullet") return "- ";
		const counter = counters.get(list.key) ?? [];
		counters.set(list.key, countUp(counter, depth, list));
		return label(level, counter, list);
	};
}

function countUp(counter: number[], depth: number, list: List): number[] {
	for (let above = 0; above < depth; above++) counter[above] ??= list.levels.get(above)?.start ?? 1;
	const last = counter[depth];
	counter[depth] = last === undefined ? (list.levels.get(depth)?.start ?? 1) : last + 1;
	counter.length = depth + 1;
	return counter;
}

function label(level: Level, counter: readonly number[], list: List): string {
	const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const depth = Number(digit) - 1;
		return formatNumber(counter[depth] ?? 1, list.levels.get(depth)?.format ?? "decimal");
	});
	return text === "" ? "" : `${text} `;
}

function readLists(root: XmlElement | undefined): Map<string, List> {
	const shared = new Map(
		children(root, "abstractNum").map((list) => [list.attributes.abstractNumId ?? "", readLevels(list)]),
	);
	return new Map(
		children(root, "num").map((num) => {
			const id = num.attributes.numId ?? "";
			const base = child(num, "abstractNumId")?.attributes.val ?? "";
			const overrides = children(num, "lvlOverride");
			const levels = new Map(shared.get(base));
			for (const override of overrides) applyOverride(levels, override);
			// Lists of one abstract definition count on together, unless one starts anew.
			return [id, { key: overrides.length > 0 ? `num ${id}` : `abstract ${base}`, levels }];
		}),
	);
}

function readLevels(list: XmlElement): Map<number, Level> {
	return new Map(children(list, "lvl").map((level) => [Number(level.attributes.ilvl ?? 0), readLevel(level)]));
}

function readLevel(level: XmlElement): Level {
	return {
		format: child(level, "numFmt")?.attributes.val ?? "decimal",
		text: child(level, "lvlText")?.attributes.val ?? "",
		start: Number(child(level, "start")?.attributes.val ?? 1),
	};
}

function applyOverride(levels: Map<number, Level>, override: XmlElement): void {
	const depth = Number(override.attributes.ilvl ?? 0);
	const own = child(override, "lvl");
	const level = own ? readLevel(own) : levels.get(depth);
	const start = child(override, "startOverride")?.attributes.val;
	if (level) levels.set(depth, start === undefined ? level : { ...level, start: Number(start) });
}

function formatNumber(value: number, format: string): string {
	if (format === "decimalZero") return String(value).padStart(2, "0");
	if (format === "upperLetter") return letters(value);
	if (format === "lowerLetter") return letters(value).toLowerCase();
	if (format === "upperRoman") return roman(value);
	if (format === "lowerRoman") return roman(value).toLowerCase();
	return String(value);
}

/** A to Z, then AA, BB: Word repeats the letter. */
function letters(value: number): string {
	return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

function roman(value: number): string {
	let rest = Math.min(value, 3999);
	let text = "";
	for (const [size, sign] of ROMAN) {
		for (; rest >= size; rest -= size) text += sign;
	}
	return text;
}
