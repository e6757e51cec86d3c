// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A mail as it is handed in. Its Message-ID is made of `id`: a mail that is handed in twice can be told by it. */
export type OutgoingMail = {
	readonly id: string;
	readonly recipient: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly calendar?: { readonly fileName: string; readonly content: string };
	readonly optOutUrl?: string;
};

/**
 * What came of handing a mail in. `later`: it is tried again; `server` where the mail server itself is the trouble, so that other
 * mails need not be tried now. `refused`: it will never be taken; `address` where nobody receives at its address.
 */
export type Delivery =
	| { readonly kind: "accepted" }
	| { readonly kind: "later"; readonly reason: string; readonly server: boolean }
	| { readonly kind: "refused"; readonly reason: string; readonly address: boolean };
