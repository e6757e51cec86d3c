// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../plan/finding.ts";
import { dayWords } from "./date-words.ts";
import type { Locale, Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** What was noticed and what to do, with its dates as people write them. */
export function findingSentence(t: Words, locale: Locale, { rule, data }: Finding): string {
	const gaps = Object.entries(data).map(([key, value]) => [
		key,
		isDate(value) ? dayWords(locale, String(value)) : value,
	]);
	return namedMessage(t, "finding", rule, Object.fromEntries(gaps));
}

function isDate(value: string | number): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(String(value));
}
