// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../plan/draft.ts";
import type { Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** What happened, what is safe, what to do, and where in the file. */
export function problemSentence(t: Words, { kind, place, detail }: ReadProblem): string {
	const sentence = namedMessage(t, "problem", kind, { detail });
	return place === "" ? sentence : `${sentence} ${t.problem_place({ place })}`;
}
