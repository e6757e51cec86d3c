// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../../plan/status.ts";
import { statusMeaning } from "../../plan/status-scheme.ts";
import { type CheckedAnswer, saysSomething, wordsOf } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** Statuses of which everybody asks why. */
const asksWhy: ReadonlySet<StatusMeaning | undefined> = new Set(["partial", "not_done", "dropped"]);
const fewestWords = 4;

/** A status without a text, or one of which everybody asks why with hardly any. */
export function reasonMissing({ status, description, scheme }: CheckedAnswer): readonly Remark[] {
	if (status === "") return [];
	const enough = asksWhy.has(statusMeaning(scheme, status))
		? wordsOf(description).length >= fewestWords
		: saysSomething(description);
	return enough ? [] : [{ rule: "reason-missing", severity: "warning", data: { status } }];
}
