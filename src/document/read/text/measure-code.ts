// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compareMeasureNumbers, parseMeasureNumber } from "../../../plan/measure-number.ts";

/** Letters and numbers in parts: `M.1`, `GE-6`, `A1.2`, `3.2.1`, `HF 2.1`. */
const CODE = /^(\p{Lu}{1,4})?([.\-–  ]?)(\d{1,2})((?:[.-]\d{1,2}){0,3})\.?$/u;
const LEADING_CODE = /^((?:\p{Lu}{1,4}[.\-–  ]?)?\d{1,2}(?:[.-]\d{1,2}){0,3}\.?)(?:[:\s]\s*|$)/u;

/** A measure's number found at the start of a line, with what follows it on the line. */
export type LeadingCode = { readonly code: string; readonly rest: string };

/** What codes of one plan have in common: `M.1` and `W.10` are both `A.9`. Empty for what is no code. */
export function codeShape(text: string): string {
	const match = CODE.exec(text);
	if (match === null) return "";
	const [, letters = "", separator = "", , tail = ""] = match;
	if (letters === "" && (separator !== "" || tail === "")) return "";
	return `${letters === "" ? "" : "A"}${separator}9${tail.replace(/\d+/gu, "9")}`;
}

export function leadingCode(text: string): LeadingCode | undefined {
	const code = LEADING_CODE.exec(text)?.[1];
	if (code === undefined || codeShape(code) === "") return undefined;
	return { code: code.replace(/\.$/u, ""), rest: text.slice(code.length).replace(/^[:\s]+/u, "") };
}

/** The action field that a number names: `W` of `W.10`, `GE` of `GE-6`, `A` of `A1.2`, `3` of `3.2.1`; empty for none. */
export function fieldOfCode(code: string): string {
	return parseMeasureNumber(code)?.field ?? "";
}

/**
 * The shape by which this document numbers its measures: the one with most numbers, of which few are repeated and most ascend
 * within their field, so that office numbers (`33.4`), pages (`S. 4`) or dates are not taken for codes. Empty where there is none.
 */
export function mainShape(codes: readonly string[]): string {
	let best = { shape: "", weight: 0 };
	for (const [shape, members] of Map.groupBy(codes, codeShape)) {
		const distinct = new Set(members).size;
		const weight = distinct * (shape.startsWith("A") ? 2 : 1);
		if (shape === "" || distinct * 3 < members.length * 2 || !mostlyAscend(members)) continue;
		if (weight > best.weight) best = { shape, weight };
	}
	return best.shape;
}

function mostlyAscend(codes: readonly string[]): boolean {
	const neighbours = codes.slice(1).map((code, at) => [codes[at] ?? "", code] as const);
	const inField = neighbours.filter(([a, b]) => fieldOfCode(a) === fieldOfCode(b));
	return inField.filter(([a, b]) => compareMeasureNumbers(a, b) <= 0).length * 4 >= inField.length * 3;
}
