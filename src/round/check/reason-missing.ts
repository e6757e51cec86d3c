// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../../plan/status.ts";
import { statusMeaning } from "../../plan/status-scheme.ts";
import { type SaidAnswer, saysSomething, wordsOf } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";
import { sameAnswer } from "./same-answer.ts";

/** Statuses of which a council asks why. */
const asksWhy: ReadonlySet<StatusMeaning | undefined> = new Set(["partial", "not_done", "dropped"]);
const fewestWords = 4;

/** Words with which a reason is given. */
const reason =
	/(?<!\p{L})(?:weil|da|denn|wegen|aufgrund|auf grund|grund|gründe\p{L}*|mangels|infolge|durch|deshalb|daher|fehl\p{L}*|mangel\p{L}*|kein\p{L}*|noch|erst|verzöger\p{L}*|verschoben|ausst\p{L}*|steht|because|since|due to|reason\p{L}*|lack\p{L}*|no|delay\p{L}*)(?!\p{L})/iu;

/** A status without a text, or one of which everybody asks why and the text hardly says or does not seem to say. */
export function reasonMissing({ status, description, scheme, before: [last] }: SaidAnswer): readonly Remark[] {
	if (status === "") return [];
	const remark = (severity: Remark["severity"]): readonly Remark[] => [
		{ rule: "reason-missing", severity, data: { status } },
	];
	if (!saysSomething(description)) return remark("warning");
	if (!asksWhy.has(statusMeaning(scheme, status))) return [];
	if (wordsOf(description).length < fewestWords) return remark("warning");
	const asBefore = last !== undefined && sameAnswer(last, { status, description });
	return asBefore || reason.test(description) ? [] : remark("notice");
}
