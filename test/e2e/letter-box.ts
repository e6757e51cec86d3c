// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { partsOf } from "../mail-parts.ts";
import { openSmtpServer } from "../smtp-server.ts";

/** A mail as its reader sees it. */
export type ReadMail = { readonly to: string; readonly subject: string; readonly text: string; readonly link: string };

const longestWait = 20_000;

function read(raw: string): ReadMail {
	const { headers, parts } = partsOf(raw);
	const text = parts.find(({ type }) => type === "text/plain")?.content ?? "";
	const [link = ""] = /https?:\/\/\S+/.exec(text) ?? [];
	return { to: headers.get("to") ?? "", subject: headers.get("subject") ?? "", text, link };
}

/** The mail server of everybody in a test, who read their mails there. */
export async function openLetterBox() {
	const server = await openSmtpServer();
	const taken = new Set<string>();
	const mailsTo = (address: string) => server.taken.filter((raw) => read(raw).to.includes(address));
	/** The oldest mail to somebody that they have not opened yet; waits for it. */
	const open = async (address: string): Promise<ReadMail> => {
		for (const until = Date.now() + longestWait; Date.now() < until; ) {
			const unread = mailsTo(address).find((raw) => !taken.has(raw));
			if (unread) {
				taken.add(unread);
				return read(unread);
			}
			await new Promise((later) => setTimeout(later, 50));
		}
		throw new Error(`No mail came to ${address}.`);
	};
	return { url: server.url, open, countTo: (address: string) => mailsTo(address).length, close: server.close };
}
