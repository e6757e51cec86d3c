// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ContributionState } from "../../../round/contribution-state.ts";
import type { Words } from "../../../wording/locale.ts";
import type { MarkName } from "../../ui/mark.tsx";

/** The shape for how far an answer is. */
export const answerMarks: Readonly<Record<ContributionState, MarkName>> = {
	asked: "planned",
	draft: "underway",
	returned: "not_done",
	submitted: "partial",
	accepted: "done",
	silent: "dropped",
};

const words: Readonly<Record<ContributionState, (t: Words) => string>> = {
	asked: (t) => t.round_answer_asked(),
	draft: (t) => t.round_answer_draft(),
	returned: (t) => t.round_answer_returned(),
	submitted: (t) => t.round_answer_submitted(),
	accepted: (t) => t.round_answer_accepted(),
	silent: (t) => t.round_answer_silent(),
};

export const answerWords = (t: Words, state: ContributionState): string => words[state](t);
