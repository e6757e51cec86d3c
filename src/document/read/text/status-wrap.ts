// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { recogniseStatus } from "../../../plan/recognise-status.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { isBullet } from "./bullet.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

const MOST_LINES = 5;
/** A status of this many words is a sentence: it cannot be meant otherwise. */
const SENTENCE_WORDS = 4;

/** How a document words its statuses: each as the lines on which it was seen alone, the longest first. */
export type StatusWraps = { readonly wraps: readonly (readonly string[])[]; readonly sentences: boolean };

export function statusKey(text: string): string {
	const status = recogniseStatus(text, defaultScheme);
	return status.kind === "known" ? status.key : "";
}

function isStatus(text: string, sentences: boolean): boolean {
	if (statusKey(text) === "") return false;
	return text.split(" ").length >= SENTENCE_WORDS || (!sentences && looksLikeStatus(text) > 0.5);
}

/** The number of lines from `at` that are one whole status, 0 for none. */
export function wholeStatus(lines: readonly TextLine[], at: number, sentences: boolean): number {
	for (let count = Math.min(MOST_LINES, lines.length - at); count > 0; count -= 1) {
		const window = lines.slice(at, at + count);
		if (window.slice(1).some((line) => line.opens || isBullet(line.text))) continue;
		const text = joinLines(window.map((line) => line.text));
		if (text.length <= 200 && isStatus(text, sentences)) return count;
	}
	return 0;
}

function seenWraps(lines: readonly TextLine[], sentences: boolean): string[][] {
	const wraps = new Map<string, string[]>();
	for (let at = 0; at < lines.length; ) {
		const count = wholeStatus(lines, at, sentences);
		if (count > 0) {
			const wrap = lines.slice(at, at + count).map((line) => line.text);
			wraps.set(wrap.join("\n"), wrap);
		}
		at += Math.max(1, count);
	}
	return [...wraps.values()].sort((a, b) => b.length - a.length);
}

/** Where a plan states its statuses in sentences, a bare word is not one of them. */
export function learnStatusWraps(lines: readonly TextLine[]): StatusWraps {
	const sentences = seenWraps(lines, true);
	return sentences.length > 0 ? { wraps: sentences, sentences: true } : { wraps: seenWraps(lines, false), sentences: false };
}
