// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, anonymous } from "../access/actor.ts";
import { type Locale, type Words, wordsFor } from "../wording/locale.ts";
import type { Assets } from "./assets.ts";

/** What every page needs to know beside its own content. */
export type View = {
	readonly locale: Locale;
	readonly t: Words;
	readonly assets: Assets["address"];
	/** The address of this page in the other language. */
	readonly otherLanguage: string;
	/** The municipality that the page belongs to. */
	readonly municipality?: { readonly id: string; readonly slug: string; readonly name: string };
	/** Who looks at it. */
	readonly actor: Actor;
	/** Under which address people reach the site, without a slash at the end; empty where a page names no whole address. */
	readonly site: string;
	/** This page's own address, to come back to after signing in. */
	readonly here: string;
};

type Seen = Partial<Pick<View, "municipality" | "actor" | "site">>;

/** `here` gives this page's address in any language. */
export const viewOf = (
	locale: Locale,
	assets: Assets["address"],
	here: (locale: Locale) => string,
	{ municipality, actor = anonymous, site = "" }: Seen = {},
): View => ({
	locale,
	t: wordsFor(locale),
	assets,
	otherLanguage: here(locale === "de" ? "en" : "de"),
	here: here(locale),
	site,
	actor,
	...(municipality && { municipality }),
});
