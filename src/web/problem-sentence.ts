// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../plan/draft.ts";
import type { Words } from "./locale.ts";

type Sentence = (t: Words, detail: string) => string;

const sentences: Readonly<Record<ReadProblem["kind"], Sentence>> = {
	empty: (t) => t.problem_empty(),
	encrypted: (t) => t.problem_encrypted(),
	broken: (t) => t.problem_broken(),
	scanned: (t) => t.problem_scanned(),
	unsupported: (t, detail) => t.problem_unsupported({ detail }),
	"wrong-ending": (t, detail) => t.problem_wrong_ending({ detail }),
	"too-large": (t, detail) => t.problem_too_large({ detail }),
	"too-many-pages": (t, detail) => t.problem_too_many_pages({ detail }),
	bomb: (t) => t.problem_bomb(),
	"took-too-long": (t) => t.problem_took_too_long(),
	"took-too-much-memory": (t) => t.problem_took_too_much_memory(),
	"nothing-found": (t) => t.problem_nothing_found(),
};

/** What happened, what is safe and what to do, in one or two sentences. */
export function problemSentence(t: Words, { kind, place, detail }: ReadProblem): string {
	const sentence = sentences[kind](t, detail);
	return place === "" ? sentence : `${sentence} ${t.problem_place({ place })}`;
}
