// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from "./locale.ts";

const tags: Readonly<Record<Locale, string>> = { de: "de-DE", en: "en-GB" };

/** "30. September 2024" for an ISO date. */
export function dayWords(locale: Locale, isoDate: string): string {
	const date = new Date(`${isoDate}T00:00:00Z`);
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** "14:32", as clocks in German offices show it. */
export function timeWords(locale: Locale, at: Date): string {
	return new Intl.DateTimeFormat(tags[locale], { timeStyle: "short", timeZone: "Europe/Berlin" }).format(at);
}

/** "30.09.2024", where there is little room. */
export function shortDayWords(locale: Locale, isoDate: string): string {
	const date = new Date(`${isoDate}T00:00:00Z`);
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

/** "30. September 2024 um 14:32". */
export function momentWords(locale: Locale, at: Date): string {
	return new Intl.DateTimeFormat(tags[locale], {
		dateStyle: "long",
		timeStyle: "short",
		timeZone: "Europe/Berlin",
	}).format(at);
}

/** "30. September 2024": the day that it is in German offices at a moment. */
export function dayInGermany(locale: Locale, at: Date): string {
	return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "Europe/Berlin" }).format(at);
}
