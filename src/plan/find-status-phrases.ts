// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readStatus, recogniseStatus } from "./recognise-status.ts";
import { type Squeezed, squeeze } from "./squeezed.ts";
import type { StatusKey } from "./status.ts";
import type { StatusScheme } from "./status-scheme.ts";
import { statusSentence } from "./status-wording.ts";

/** A status found in a text: `text.slice(start, end)` states `key`. */
export type StatusPhrase = {
	readonly start: number;
	readonly end: number;
	readonly key: StatusKey;
	/** `sentence`: `Die Maßnahme(n) ...` anywhere in the text; `line`: a bare word that fills a whole line. */
	readonly form: "sentence" | "line";
};

/** The statuses that stand in a text of several cells, in order and without overlaps; doubtful wordings are left out. */
export function findStatusPhrases(text: string, scheme: StatusScheme): readonly StatusPhrase[] {
	const sentences = sentencePhrases(text, scheme);
	const lines = linePhrases(text, scheme).filter(
		(line) => !sentences.some((s) => s.start < line.end && line.start < s.end),
	);
	return [...sentences, ...lines].sort((a, b) => a.start - b.start);
}

function sentencePhrases(text: string, scheme: StatusScheme): StatusPhrase[] {
	const squeezed = squeeze(text);
	return [...squeezed.letters.matchAll(statusSentence)].flatMap((match) => {
		const extent = extentOf(text, squeezed, match.index, match.index + match[0].length);
		if (!extent) return [];
		const status = recogniseStatus(text.slice(extent.start, extent.end), scheme);
		return status.kind === "known" ? [{ ...extent, key: status.key, form: "sentence" as const }] : [];
	});
}

/** Where a match stands in the text; undefined where the words go on in the same sentence (`wurde umgesetzt, indem ...`). */
function extentOf(
	text: string,
	squeezed: Squeezed,
	from: number,
	to: number,
): { start: number; end: number } | undefined {
	const start = squeezed.origin[from] ?? 0;
	const last = (squeezed.origin[to - 1] ?? 0) + 1;
	const after = /^\s*\.?/u.exec(text.slice(last))?.[0] ?? "";
	const end = after.endsWith(".") ? last + after.length : last;
	const rest = text.slice(end);
	const endsHere = after.endsWith(".") || /^\s*(?:$|\n|[\p{Lu}\d(•–-])/u.test(rest);
	const startsWord = start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
	return endsHere && startsWord ? { start, end } : undefined;
}

function linePhrases(text: string, scheme: StatusScheme): StatusPhrase[] {
	const found: StatusPhrase[] = [];
	for (const match of text.matchAll(/[^\n]+/gu)) {
		const line = match[0].trim();
		if (!/\p{L}{3}/u.test(line) || readStatus(line).meanings.length !== 1) continue;
		const status = recogniseStatus(line, scheme);
		const start = match.index + match[0].indexOf(line);
		if (status.kind === "known") found.push({ start, end: start + line.length, key: status.key, form: "line" });
	}
	return found;
}
