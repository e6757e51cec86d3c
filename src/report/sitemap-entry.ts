// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A page that search engines may find. */
export type SitemapEntry = {
	readonly address: string;
	/** The same page in each language, itself among them. */
	readonly languages: readonly { readonly language: string; readonly address: string }[];
	/** When it last changed, where that is known. */
	readonly changed?: Date;
};
