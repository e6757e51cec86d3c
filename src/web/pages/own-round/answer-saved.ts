// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isAnswered, progressOf } from "../../../round/progress.ts";
import type { SaveContributionResult } from "../../../usecase/round/save-contribution.ts";
import { timeWords } from "../../../wording/date-words.ts";
import type { Page } from "../../page.ts";
import { hintSentences } from "./hints.tsx";

const statusOf = { "sign-in-needed": 401, "not-found": 404, "not-allowed": 403, "status-unknown": 422 } as const;

/** What the island is told of a save: the version that stands now, and what the page should say. */
export function answerSaved({ c, view, locale }: Page, result: SaveContributionResult): Response {
	if (result.ok) {
		const { contribution, last, scheme, at } = result;
		return c.json({
			version: contribution.version,
			saved: view.t.contribution_saved_at({ time: timeWords(locale, at) }),
			isDone: isAnswered(progressOf(contribution)),
			hints: hintSentences(view, { answer: contribution, last, scheme }),
		});
	}
	const { problem } = result;
	if (problem.kind === "stale") {
		const { version, status, description, state } = problem.now;
		return c.json({ problem: "stale", now: { version, status, description, state } }, 409);
	}
	if (problem.kind === "handed-in" || problem.kind === "round-over") return c.json({ problem: problem.kind }, 409);
	return c.json({ problem: problem.kind }, statusOf[problem.kind]);
}
