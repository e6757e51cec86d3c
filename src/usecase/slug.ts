// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** First parts of addresses that a municipality cannot be called. */
const reserved = new Set([
	...["en", "assets", "api", "lesen", "beispiel", "ergebnis", "read", "sample", "result", "einrichten", "setup"],
	...["anmelden", "sign-in", "health", "robots.txt", "favicon.ico"],
]);

/** Whether a text can be the first part of an address: small letters, digits and hyphens, and not one of our own pages. */
export function isFreeSlug(slug: string): boolean {
	return isSlug(slug) && !reserved.has(slug);
}

export function isSlug(slug: string): boolean {
	return /^[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?$/.test(slug);
}

/** A slug made from a title: `Fachplan Integration 2024` is `fachplan-integration-2024`. Empty where nothing is left. */
export function slugOf(title: string): string {
	return title
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFD")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 62)
		.replace(/-+$/, "");
}
