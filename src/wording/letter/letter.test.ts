// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partsOf, wordsOfHtml } from "../../../test/mail-parts.ts";
import { openSmtpServer } from "../../../test/smtp-server.ts";
import { openMailServer } from "../../identity/mail-server.ts";
import type { Letter } from "../../mail/letter.ts";
import { dueDateCalendar } from "../calendar/due-date-calendar.ts";
import { locales } from "../locale.ts";
import { invitationLetter } from "./invitation-letter.ts";
import { signInLetter } from "./sign-in-letter.ts";
import { writeLetter } from "./write-letter.ts";

const expiresAt = new Date("2026-10-25T00:30:00Z");
const url = "https://plan.stadt.example/musterstadt/anmelden/link?token=abc&x=1";
const optOutUrl = "https://plan.stadt.example/musterstadt/post/abbestellen?token=xyz";

let server: Awaited<ReturnType<typeof openSmtpServer>>;
beforeAll(async () => {
	server = await openSmtpServer();
});
afterAll(() => server.close());

const id = "0b5c1d5e-8f0a-4c1e-9d55-3f5b0d6c7a11";
type Sent = Parameters<ReturnType<typeof openMailServer>>[0];

/** A mail as it arrives at a real mail server. */
async function arrived(mail: Omit<Sent, "id" | "recipient">) {
	const send = openMailServer({ url: server.url, from: "Planstand Müßig <plan@stadt.example>" });
	expect(await send({ id, recipient: "joerg@example.org", ...mail })).toEqual({ kind: "accepted" });
	return partsOf(server.taken.at(-1) ?? "");
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

const someText = fc.string({ unit: "binary", maxLength: 300 });
const someLetter: fc.Arbitrary<Letter> = fc.record({
	...{ subject: someText, greeting: someText, paragraphs: fc.array(someText, { maxLength: 4 }) },
	...{
		closing: fc.array(someText, { maxLength: 3 }),
		action: fc.record({ label: someText, url: fc.webUrl({ withQueryParameters: true }) }),
	},
	...{ code: fc.record({ label: someText, value: someText }) },
	optOut: fc.record({ label: someText, url: fc.webUrl() }),
});

test("the text and the HTML say the same words, whatever stands in the letter", () => {
	fc.assert(
		fc.property(someLetter, (letter) => {
			const { text, html } = writeLetter("de", letter);
			expect(squeeze(wordsOfHtml(html))).toBe(squeeze(text));
		}),
	);
});

test("no letter brings markup of its own, or something from elsewhere", () => {
	const tags = (html: string) => [...html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([tag]) => tag);
	const plain = tags(writeLetter("de", { subject: "", greeting: "", paragraphs: [""], closing: [""] }).html);
	fc.assert(
		fc.property(someText, (text) => {
			const hostile = `${text}<script src=//x>"'><img onerror=1>${text}`.replaceAll("\n", " ");
			const { html } = writeLetter("de", {
				subject: hostile,
				greeting: hostile,
				paragraphs: [hostile],
				closing: [hostile],
			});
			expect(tags(html)).toEqual(plain);
		}),
	);
	const { html } = invitationLetter("de", { city: "Musterstadt", name: "Jörg", url, expiresAt, optOutUrl });
	expect(html).not.toMatch(/<img|<link|<script|url\(|@import|@font-face|background/i);
	expect(html).toContain('<meta name="color-scheme" content="light dark">');
});

test.each(locales)("a letter arrives as text and as HTML (%s)", async (locale) => {
	const made = { city: "Musterstadt", name: "Jörg Öß", url, code: "ABCDEFGH", expiresAt };
	const letter = signInLetter(locale, made);
	const { headers, parts } = await arrived(letter);
	expect(headers.get("content-type")).toContain("multipart/alternative");
	expect(parts.map(({ type }) => type)).toEqual(["text/plain", "text/html"]);
	expect(parts.map(({ content }) => content)).toEqual([letter.text, letter.html]);
	for (const words of ["Jörg Öß", url, "ABCD EFGH"]) expect(letter.text).toContain(words);
	expect(letter.text).toContain(locale === "de" ? "Guten Tag" : "Dear");
	expect(headers.get("message-id")).toBe(`<${id}@stadt.example>`);
	expect(headers.get("auto-submitted")).toBe("auto-generated");
	expect(headers.has("list-unsubscribe")).toBe(false);
});

test("long lines and umlauts arrive as they were, on lines that every mail server takes", async () => {
	const long = `${"Größenänderungsübersicht ".repeat(200)}${"ß".repeat(3000)}`;
	const letter = writeLetter("de", { subject: long, greeting: "Guten Tag,", paragraphs: [long], closing: [] });
	const { parts, raw } = await arrived(letter);
	expect(parts.map(({ content }) => content)).toEqual([letter.text, letter.html]);
	for (const line of raw.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is asked
	expect(raw).toMatch(/^[\x00-\x7f]*$/);
});

test("an invitation carries a way out for one click, and the day as a calendar file", async () => {
	const letter = invitationLetter("de", { city: "Musterstadt", name: "", url, expiresAt, optOutUrl });
	const calendar = dueDateCalendar("de", { id: "r", plan: "Klima", dueOn: "2026-09-30", url, saidAt: expiresAt });
	const { headers, parts } = await arrived({ ...letter, calendar });
	expect(letter.optOutUrl).toBe(optOutUrl);
	expect(letter.text).toContain(optOutUrl);
	expect(headers.get("list-unsubscribe")).toBe(`<${optOutUrl}>`);
	expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
	expect(parts.map(({ type }) => type)).toEqual(["text/plain", "text/html", "text/calendar", "application/ics"]);
	for (const part of parts.slice(2)) expect(part.content).toBe(calendar.content);
});

test("nothing that people write becomes a header or another recipient", async () => {
	const known = (await arrived(writeLetter("de", { subject: "x", greeting: "x", paragraphs: [], closing: [] })))
		.headers;
	const hostile = fc.tuple(someText, fc.constantFrom("\r\n", "\n", "\r", "\u2028", "\0"), someText);
	await fc.assert(
		fc.asyncProperty(hostile, async ([before, end, after]) => {
			const text = `${before}${end}Bcc: all@example.org${end}${end}${after}`;
			const letter = writeLetter("de", { subject: text, greeting: text, paragraphs: [text], closing: [] });
			const { headers, recipients } = await arrived(letter);
			expect([...headers.keys()].toSorted()).toEqual([...known.keys()].toSorted());
			expect(recipients).toBe(1);
			// Handed in without being laid out first, a subject is harmless as well.
			expect([...(await arrived({ ...letter, subject: text })).headers.keys()].toSorted()).toEqual(
				[...known.keys()].toSorted(),
			);
		}),
		{ numRuns: 25 },
	);
});
