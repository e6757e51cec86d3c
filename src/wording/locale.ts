// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { m } from "#messages";

export const locales = ["de", "en"] as const;
export type Locale = (typeof locales)[number];

/** The texts of the interface; every function answers in one language. */
export type Words = typeof m;

type Message = (inputs: object, options: { locale: Locale }) => string;

const bindTo = (locale: Locale): Words => {
	const messages = m as unknown as Record<string, Message>;
	const bound = Object.entries(messages).map(([key, message]) => [
		key,
		(inputs: object = {}) => message(inputs, { locale }),
	]);
	return Object.fromEntries(bound) as unknown as Words;
};

// Bound once: it takes as long as a whole page that is kept.
const bound = new Map<Locale, Words>(locales.map((locale) => [locale, bindTo(locale)]));

/** The messages bound to a language, so that a page cannot mix two. */
export const wordsFor = (locale: Locale): Words => bound.get(locale) ?? bindTo(locale);
