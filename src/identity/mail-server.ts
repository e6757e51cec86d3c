// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createTransport, type SendMailOptions } from "nodemailer";
import { closesAddress } from "../mail/closes-address.ts";
import type { Delivery, OutgoingMail } from "../mail/outgoing-mail.ts";

/** Where mails are handed in, and whom they come from. */
export type MailServer = { readonly url: string; readonly from: string };

/** Hands in a mail; what comes of it is a value. */
export type SendMail = (mail: OutgoingMail) => Promise<Delivery>;

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * The mails of one run go over one connection. It is closed before a server would do so, and what fails is not sent again from here:
 * only the outbox knows whether a mail may go out twice.
 */
const pool = { pool: true, maxConnections: 2, idleTimeout: 1000, maxRequeues: 0 } as const;

/** Opens the way to a mail server; the connection itself is made when there is something to send. */
export function openMailServer({ url, from }: MailServer): SendMail {
	const { protocol, hostname, port, username, password } = new URL(url);
	const secure = protocol === "smtps:";
	const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
	const transport = createTransport({
		...{ host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...patience },
		...pool,
		...(auth && { auth }),
		// Nothing of a mail is read from files or fetched.
		...{ disableFileAccess: true, disableUrlAccess: true },
	});
	return async (mail) => {
		try {
			await transport.sendMail(messageOf(mail, from));
			return { kind: "accepted" };
		} catch (error) {
			return deliveryOf(error);
		}
	};
}

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? "localhost";

function messageOf({ id, recipient, subject, text, html, calendar, optOutUrl }: OutgoingMail, from: string) {
	return {
		...{ from, to: { name: "", address: recipient }, subject, text, html, textEncoding: "quoted-printable" as const },
		messageId: `<${id}@${domainOf(from)}>`,
		headers: {
			"Auto-Submitted": "auto-generated",
			// Exchange answers automatic mails otherwise.
			"X-Auto-Response-Suppress": "OOF, AutoReply",
			...(optOutUrl && { "List-Unsubscribe": `<${optOutUrl}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
		},
		...(calendar && { icalEvent: { method: "PUBLISH", filename: calendar.fileName, content: calendar.content } }),
	} satisfies SendMailOptions;
}

/** What nodemailer says of a failure. */
type Failure = {
	readonly responseCode?: number;
	readonly response?: string;
	readonly command?: string;
	readonly message?: string;
};

const longestReason = 300;

function reasonOf({ response, message }: Failure): string {
	return (response ?? message ?? "").replace(/\s+/g, " ").trim().slice(0, longestReason);
}

function deliveryOf(error: unknown): Delivery {
	const failure = error as Failure;
	const reason = reasonOf(failure);
	const { responseCode: status = 0, command = "" } = failure;
	// Not even handed in: nobody can be written to at what is no address.
	if (command === "API") return { kind: "refused", reason, address: false };
	const isRecipients = command === "RCPT TO";
	// Whatever comes before the recipient is between us and our server, and may be mended there.
	if (!isRecipients && command !== "DATA") return { kind: "later", reason, server: true };
	if (status >= 500) return { kind: "refused", reason, address: isRecipients && closesAddress(status, reason) };
	return { kind: "later", reason, server: false };
}
