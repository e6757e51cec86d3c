// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { openSmtpServer } from "../../../test/smtp-server.ts";
import { operator } from "../../access/actor.ts";
import { composeRegister } from "../../compose.ts";
import { openMailServer } from "../../identity/mail-server.ts";
import type { MailKind } from "../../mail/mail-kind.ts";
import { claimMail } from "../../store/mail-queue-repository.ts";
import { listMails } from "./list-mails.ts";
import { type MailToQueue, queueMail } from "./queue-mail.ts";
import { sendMails } from "./send-mails.ts";

const minute = 60_000;
const from = "Planstand <plan@stadt.example>";

let register: TestRegister;
let moment = Date.parse("2026-03-01T08:00:00Z");
const now = () => new Date(moment);
beforeAll(async () => {
	register = await openTestRegister({ now });
});
afterAll(() => register.close());
afterEach(async () => {
	await register.database.ownerPool.query("DELETE FROM planstand.mail; DELETE FROM planstand.mail_address");
});

const operate = () => register.contextFor(operator, register.municipality);

/** Puts a mail into the outbox as a use case would. */
async function queue(mail: Partial<MailToQueue> & { readonly words?: string } = {}): Promise<boolean> {
	const { words = "Ein Satz.", ...given } = mail;
	const { isNew } = await register.store.write(register.municipality.id, async (db) => {
		const isNew = await queueMail(db, register, {
			...{ key: register.newId(), kind: "notice", recipient: "anna@example.org" },
			...{ expiresAt: new Date(moment + 10 * minute) },
			letter: () => ({ subject: "Grüße", text: words, html: `<p>${words}</p>` }),
			...given,
		});
		return { ok: true, isNew };
	});
	return isNew;
}

async function mails() {
	const result = await listMails(operate());
	return result.ok ? result.mails : [];
}

const outboxTo = (url: string) => ({
	...{ store: register.store, municipality: register.municipality, now },
	send: openMailServer({ url, from }),
});

test("a mail goes out once, and its text is kept no longer; what is refused for now is tried again, later each time", async () => {
	let full = true;
	const server = await openSmtpServer({ refusal: () => (full ? "450 4.2.2 mailbox full" : undefined) });
	const outbox = outboxTo(server.url);
	await queue({ words: "Über alles." });
	for (const wait of [0, 15_000, 30_000]) {
		moment += wait;
		expect(await sendMails(outbox)).toBe(0);
		moment -= 1;
		expect(await sendMails(outbox)).toBe(0);
		moment += 1;
	}
	expect(await mails()).toMatchObject([{ tries: 3, text: "Über alles.", state: "waiting" }]);
	expect((await mails())[0]?.reason).toContain("mailbox full");
	full = false;
	moment += 60_000;
	expect(await sendMails(outbox)).toBe(1);
	expect(server.taken).toHaveLength(1);
	expect(server.taken[0]).toContain("To: anna@example.org");
	expect(server.taken[0]).toContain("=C3=9Cber alles.");
	expect(await mails()).toMatchObject([{ text: "", state: "sent", sentAt: now(), reason: "" }]);
	expect(await sendMails(outbox)).toBe(0);
	await server.close();
});

test("of one key there is one mail, however many ask for it at once", async () => {
	const all = await Promise.all(Array.from({ length: 20 }, () => queue({ key: "reminder:1" })));
	expect(all.filter(Boolean)).toHaveLength(1);
	expect(await mails()).toHaveLength(1);
});

test("a mail that has run out is not sent any more, and its text is gone", async () => {
	const server = await openSmtpServer();
	await queue();
	moment += 11 * minute;
	expect(await sendMails(outboxTo(server.url))).toBe(0);
	await register.runJobs();
	expect(await mails()).toMatchObject([{ text: "", state: "expired" }]);
	const { rows } = await register.database.ownerPool.query("SELECT concat(text, html) AS kept FROM planstand.mail");
	expect(rows).toEqual([{ kept: "" }]);
	await server.close();
});

test("who dies between claiming and sending leaves the mail to the next, when the lease has ended", async () => {
	const server = await openSmtpServer();
	const outbox = outboxTo(server.url);
	await queue();
	const { mail } = await register.store.write(register.municipality.id, async (db) => ({
		ok: true,
		mail: await claimMail(db, now()),
	}));
	expect(mail?.tries).toBe(1);
	expect(await sendMails(outbox)).toBe(0);
	moment += 5 * minute + 1;
	expect(await sendMails(outbox)).toBe(1);
	expect(server.taken[0]).toContain(`Message-ID: <${mail?.id}@stadt.example>`);
	await server.close();
});

test("a mail server that does not answer is asked once a run, not for every mail", async () => {
	const server = await openSmtpServer();
	await server.close();
	for (let n = 0; n < 3; n += 1) await queue();
	expect(await sendMails(outboxTo(server.url))).toBe(0);
	expect((await mails()).map(({ tries }) => tries).toSorted()).toEqual([0, 0, 1]);
});

test("an address where nobody receives gets nothing more, but what somebody asked for", async () => {
	const server = await openSmtpServer({
		refusal: (address) => (address.startsWith("weg") ? "550 5.1.1 no such user" : undefined),
	});
	const outbox = outboxTo(server.url);
	const recipient = "weg@example.org";
	await queue({ recipient });
	expect(await sendMails(outbox)).toBe(0);
	expect(await mails()).toMatchObject([{ state: "refused", reason: expect.stringContaining("no such user") }]);
	await queue({ recipient: "Weg@example.org", kind: "reminder" });
	expect((await mails()).find(({ kind }) => kind === "reminder")).toMatchObject({
		...{ state: "withheld", reason: "bounced" },
	});
	await queue({ recipient, kind: "sign-in" });
	expect((await mails()).find(({ kind }) => kind === "sign-in")).toMatchObject({ state: "waiting" });
	await server.close();
});

test("a server that forbids us to send says nothing about the address", async () => {
	const server = await openSmtpServer({ refusal: () => "554 5.7.1 relay access denied" });
	await queue();
	await sendMails(outboxTo(server.url));
	expect(await mails()).toMatchObject([{ state: "refused" }]);
	await queue();
	expect((await mails()).map(({ state }) => state).toSorted()).toEqual(["refused", "waiting"]);
	await server.close();
});

test("all mails of a run go over one connection, also after one was refused", async () => {
	const server = await openSmtpServer({
		refusal: (address) => (address.startsWith("nr3") ? "550 5.7.1 not from you" : undefined),
	});
	for (let n = 0; n < 10; n += 1) await queue({ recipient: `nr${n}@example.org` });
	expect(await sendMails(outboxTo(server.url))).toBe(9);
	expect(server.connections).toHaveLength(1);
	await server.close();
});

test("where the connection breaks before the answer, only the outbox sends again, with the same Message-ID", async () => {
	let isBroken = false;
	const server = await openSmtpServer({
		onMail: () => {
			if (isBroken) server.cutOff();
		},
	});
	const outbox = outboxTo(server.url);
	await queue({ recipient: "first@example.org" });
	expect(await sendMails(outbox)).toBe(1);
	isBroken = true;
	await queue({ recipient: "second@example.org" });
	expect(await sendMails(outbox)).toBe(0);
	expect(server.taken).toHaveLength(2);
	expect((await mails()).map(({ state }) => state).toSorted()).toEqual(["sent", "waiting"]);
	isBroken = false;
	moment += minute;
	expect(await sendMails(outbox)).toBe(1);
	const ids = server.taken.map((mail) => /^Message-ID: (\S+)/m.exec(mail)?.[1]);
	expect([ids.length, ids[1] === ids[2], ids[0] === ids[1]]).toEqual([3, true, false]);
	await server.close();
});

test("two processes' runners send each of 200 mails once", async () => {
	const server = await openSmtpServer();
	for (let n = 0; n < 200; n += 1) await queue({ recipient: `nr${n}@example.org` });
	const mailServer = { url: server.url, from };
	const runners = [1, 2].map(() => composeRegister(register, register.database.pool, { mailServer }));
	await Promise.all(runners.flatMap(({ runJobs }) => [runJobs(), runJobs()]));
	const recipients = server.taken.map((mail) => /^To: (\S+)/m.exec(mail)?.[1]);
	expect(new Set(recipients).size).toBe(200);
	expect(recipients).toHaveLength(200);
	expect(new Set((await mails()).map(({ state }) => state))).toEqual(new Set(["sent"]));
	await server.close();
});

test("a coordinator sees the outbox, but no text that lets into an account", async () => {
	const { actor } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	const kinds: readonly MailKind[] = ["invitation", "reminder", "sign-in"];
	for (const kind of kinds) await queue({ kind });
	const result = await listMails(register.contextFor(actor, register.municipality));
	const shown = result.ok ? result.mails.map(({ kind, text }) => [kind, text]) : [];
	expect(shown.toSorted()).toEqual([
		["invitation", ""],
		["reminder", "Ein Satz."],
		["sign-in", ""],
	]);
});
