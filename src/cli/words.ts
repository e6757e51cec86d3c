// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { m } from "#messages";

export const LANGUAGES = ["de", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The texts of the interface; every function answers in one language. */
export type Words = typeof m;

type Message = (inputs: object, options: { readonly locale: Language }) => string;

/** The messages bound to a language. */
export function wordsIn(language: Language): Words {
	const bound = Object.entries(m as unknown as Record<string, Message>).map(([key, message]) => [
		key,
		(inputs: object = {}) => message(inputs, { locale: language }),
	]);
	return Object.fromEntries(bound) as unknown as Words;
}
