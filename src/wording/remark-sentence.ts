// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../plan/status-scheme.ts";
import type { Remark } from "../round/check/remark.ts";
import { dayWords } from "./date-words.ts";
import type { Locale, Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** What was noticed in an answer and what to do, with its dates and statuses as people call them. */
export function remarkSentence(t: Words, locale: Locale, scheme: StatusScheme, { rule, data }: Remark): string {
	const label = (key: string | number) => scheme.find((status) => status.key === key)?.label[locale] ?? String(key);
	const gaps = Object.entries(data).map(([name, value]) => {
		if (name === "status" || name === "before") return [name, label(value)];
		return [name, name === "since" || name === "end" ? dayWords(locale, String(value)) : value];
	});
	return namedMessage(t, "remark", rule, Object.fromEntries(gaps));
}
