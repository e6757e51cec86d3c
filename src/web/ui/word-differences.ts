// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { diffWordsWithSpace } from "diff";

/** A piece of two texts: in both, only in the one before, or only in the new one. */
export type WordDifference = { readonly kind: "same" | "gone" | "new"; readonly text: string };

type Part = { readonly value: string; readonly added: boolean; readonly removed: boolean };

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Of this share of its words on a text is another one, and a patchwork of both would be hard to read. */
const otherText = 0.4;

/**
 * Where two texts differ, word by word. Words that changed one after the other stand together, first what went, then what came; a text of
 * which hardly a word is left goes as a whole.
 */
export function wordDifferences(before: string, after: string): readonly WordDifference[] {
	const parts = diffWordsWithSpace(before, after);
	const same = parts.reduce((sum, { value, added, removed }) => (added || removed ? sum : sum + wordsIn(value)), 0);
	const isOther = same < otherText * Math.max(wordsIn(before), wordsIn(after));
	if (before !== "" && after !== "" && isOther) return pieces({ gone: before, fresh: after });
	return joined(parts);
}

/** Joins changes between which no word stands. */
function joined(parts: readonly Part[]): readonly WordDifference[] {
	const found: WordDifference[] = [];
	let run = { gone: "", fresh: "" };
	for (const [at, part] of parts.entries()) {
		if (isChange(part) || (run.gone + run.fresh !== "" && wordsIn(part.value) === 0 && isChange(parts[at + 1]))) {
			run = { gone: run.gone + (part.added ? "" : part.value), fresh: run.fresh + (part.removed ? "" : part.value) };
			continue;
		}
		found.push(...pieces(run), { kind: "same", text: part.value });
		run = { gone: "", fresh: "" };
	}
	return [...found, ...pieces(run)];
}

const isChange = (part: Part | undefined): boolean => part !== undefined && (part.added || part.removed);

const pieces = ({ gone, fresh }: { readonly gone: string; readonly fresh: string }): readonly WordDifference[] => [
	...(gone.trim() === "" ? [] : [{ kind: "gone", text: gone } as const]),
	...(fresh === "" ? [] : [{ kind: "new", text: fresh } as const]),
];
