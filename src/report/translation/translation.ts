// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { originalHash, type Translatable } from "./translatable.ts";

/** A text of a plan in another language. */
export type Translation = {
	readonly key: string;
	readonly text: string;
	readonly origin: "human" | "machine";
	/** Of the German text that it was made from. */
	readonly originalHash: string;
	readonly version: number;
};

/** More than any text has. */
export const longestTranslation = 20_000;

/** Whether the German text is another one than the one that was translated. */
export const isStale = (translation: Translation, original: string): boolean =>
	translation.originalHash !== originalHash(original);

/** By which is known whether somebody changed a text: of what stood in the form, and of what was sent. */
export const formHash = (text: string, origin: Translation["origin"]): string =>
	originalHash(`${origin} ${text}`).slice(0, 16);

/** How far a language is: of how many texts there are translations, and how many of those are stale. */
export type TranslationCount = { readonly total: number; readonly translated: number; readonly stale: number };

/** Counts the texts that have an original; the summary may be left out. */
export function countTranslations(
	texts: readonly Translatable[],
	translations: ReadonlyMap<string, Translation>,
): TranslationCount {
	const wanted = texts.filter(({ original }) => original !== "");
	const found = wanted.flatMap(({ key, original }) => {
		const translation = translations.get(key);
		return translation ? [isStale(translation, original)] : [];
	});
	return { total: wanted.length, translated: found.length, stale: found.filter(Boolean).length };
}
