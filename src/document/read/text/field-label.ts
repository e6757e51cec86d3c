// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

export type FieldLabel = { readonly code: string; readonly title: string; readonly lines: readonly TextLine[] };

/** `Wohnen (W)`, `Handlungsfeld W: Wohnen`, `HF 3 Wohnen`, `3. Wohnen`. */
const NOTATIONS: readonly RegExp[] = [
	/^(?<title>\p{L}.{2,90}?)\s*\((?:HF\s*)?(?<code>\p{Lu}{1,4}|\d{1,2})\)$/u,
	/^(?:Handlungsfeld|HF|Themenfeld|Schwerpunkt)\s+(?<code>\p{Lu}{1,4}|\d{1,2}(?:\.\d{1,2})*)[.:\s–-]+(?<title>\p{L}.{2,90})$/u,
	/^(?<code>\p{Lu}{1,4}|\d{1,2}(?:\.\d{1,2})*)[.:\s–-]+(?<title>\p{Lu}.{2,90})$/u,
];

/** The label of an action field on one to three lines, if `codes` (what stands before the dot in measures' numbers) has its code. */
export function fieldLabelAt(
	lines: readonly TextLine[],
	at: number,
	codes: ReadonlySet<string>,
): FieldLabel | undefined {
	for (let count = 1; count <= Math.min(3, lines.length - at); count += 1) {
		const window = lines.slice(at, at + count);
		if (window.slice(1).some((line) => line.opens)) return undefined;
		const text = joinLines(window.map((line) => line.text));
		for (const notation of NOTATIONS) {
			const { code = "", title = "" } = notation.exec(text)?.groups ?? {};
			const opensAlone = notation !== NOTATIONS[2] || (lines[at]?.opens === true && !title.endsWith("."));
			if (codes.has(code) && opensAlone) return { code, title, lines: window };
		}
	}
	return undefined;
}
