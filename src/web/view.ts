// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Locale, type Words, wordsFor } from "../wording/locale.ts";
import type { Assets } from "./assets.ts";

/** What every page needs to know beside its own content. */
export type View = {
	readonly locale: Locale;
	readonly t: Words;
	readonly assets: Assets["address"];
	/** The address of this page in the other language. */
	readonly otherLanguage: string;
};

/** `here` gives this page's address in any language. */
export const viewOf = (locale: Locale, assets: Assets, here: (locale: Locale) => string): View => ({
	locale,
	t: wordsFor(locale),
	assets: assets.address,
	otherLanguage: here(locale === "de" ? "en" : "de"),
});
