// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createTransport } from "nodemailer";

/** Where mails are handed in, and whom they come from. */
export type MailServer = { readonly url: string; readonly from: string };

type Mail = { readonly recipient: string; readonly subject: string; readonly body: string };

/** Hands in a mail; throws where the server does not take it. */
export type SendMail = (mail: Mail) => Promise<void>;

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Opens the way to a mail server; the connection itself is made when there is something to send. */
export function openMailServer({ url, from }: MailServer): SendMail {
	const { protocol, hostname, port, username, password } = new URL(url);
	const secure = protocol === "smtps:";
	const auth = username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined;
	const transport = createTransport({
		...{ host: hostname, port: Number(port) || (secure ? 465 : 587), secure, ...patience },
		...(auth && { auth }),
		// Nothing of a mail is read from files or fetched.
		...{ disableFileAccess: true, disableUrlAccess: true },
	});
	return async ({ recipient, subject, body }) => {
		await transport.sendMail({ from, to: { name: "", address: recipient }, subject, text: body });
	};
}
