// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What is known of an address: `failing` gets mails still, `bounced` and `opted-out` only what somebody asked for themselves. */
export type AddressState = "ok" | "failing" | "bounced" | "opted-out";

export type MailAddress = {
	/** Lower case. */
	readonly email: string;
	readonly state: AddressState;
	readonly since: Date;
	/** What the other mail server said. */
	readonly reason: string;
};
