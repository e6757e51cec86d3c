// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type SaidAnswer, saysSomething } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";
import { sameText } from "./same-answer.ts";

/** The status is another one, and the text is still the one of last time. */
export function textKept({ status, description, before: [last] }: SaidAnswer): readonly Remark[] {
	if (!last || last.status === "" || status === "" || status === last.status || !saysSomething(description)) return [];
	if (!sameText(description, last.description)) return [];
	return [{ rule: "text-kept", severity: "warning", data: { before: last.status, status } }];
}
