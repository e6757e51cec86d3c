// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../plan/draft.ts";
import type { Words } from "./words.ts";

type Sentence = (words: Words, detail: string) => string;

const SENTENCES: { readonly [kind in ReadProblem["kind"]]: Sentence } = {
	empty: (words) => words.problem_empty(),
	encrypted: (words) => words.problem_encrypted(),
	broken: (words) => words.problem_broken(),
	scanned: (words) => words.problem_scanned(),
	unsupported: (words, detail) => words.problem_unsupported({ detail }),
	"wrong-ending": (words, detail) => words.problem_wrong_ending({ detail }),
	"too-large": (words, detail) => words.problem_too_large({ detail }),
	"too-many-pages": (words, detail) => words.problem_too_many_pages({ detail }),
	bomb: (words) => words.problem_bomb(),
	"took-too-long": (words) => words.problem_took_too_long(),
	"took-too-much-memory": (words) => words.problem_took_too_much_memory(),
	"nothing-found": (words) => words.problem_nothing_found(),
};

/** What happened, what is safe, what to do, and where in the file. */
export function problemSentence(words: Words, { kind, place, detail }: ReadProblem): string {
	const sentence = SENTENCES[kind](words, detail);
	return place === "" ? sentence : `${sentence} ${words.problem_place({ place })}`;
}
