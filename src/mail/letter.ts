// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A letter before it is laid out: the same words make the plain text and the HTML. */
export type Letter = {
	readonly subject: string;
	readonly greeting: string;
	readonly paragraphs: readonly string[];
	/** The one thing to do: a button that is also written out as an address. */
	readonly action?: { readonly label: string; readonly url: string };
	/** What can be typed in the place of opening the address. */
	readonly code?: { readonly label: string; readonly value: string };
	/** What stands beneath: how long it is good, what to do if it was not asked for, who writes. */
	readonly closing: readonly string[];
	/** The way out of such letters. */
	readonly optOut?: { readonly label: string; readonly url: string };
};

/** A letter as it is sent. */
export type WrittenLetter = {
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** Where mail programs opt out with one click (RFC 8058). */
	readonly optOutUrl?: string;
};
