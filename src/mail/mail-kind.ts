// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Everything that Planstand writes to people about. A new kind is a new line here, and a name in `messages/mail`. */
export const mailKinds = [
	"sign-in",
	"invitation",
	"round-invitation",
	"reminder",
	"returned",
	"approval",
	"question",
	"answer",
	"handed-over",
	"notice",
] as const;

export type MailKind = (typeof mailKinds)[number];

/** What nobody asked for themselves can be objected to, so it carries a link to opt out (Art. 21 GDPR). */
const withOptOut: ReadonlySet<MailKind> = new Set(["invitation", "round-invitation", "reminder"]);

export const carriesOptOut = (kind: MailKind): boolean => withOptOut.has(kind);

/** What somebody just asked for is sent wherever they want it, whatever is known of the address. */
export const asksNoAddress: MailKind = "sign-in";

const withAccess: ReadonlySet<MailKind> = new Set(["sign-in", "invitation"]);

/** Whether who reads the mail can get into an account with it: its text is for nobody who could not get in anyway. */
export const givesAccess = (kind: MailKind): boolean => withAccess.has(kind);
