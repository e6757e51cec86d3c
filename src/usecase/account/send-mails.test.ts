// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../test/register.ts";
import { operator } from "../../access/actor.ts";
import { openMailServer } from "../../identity/mail-server.ts";
import { addAccount } from "./add-account.ts";
import { listMails } from "./list-mails.ts";
import { requestLink } from "./request-link.ts";
import { sendMails } from "./send-mails.ts";

let register: TestRegister;
let moment = Date.parse("2026-03-01T08:00:00Z");
const now = () => new Date(moment);
beforeAll(async () => {
	register = await openTestRegister({ now });
	const grants = [{ role: "reader" as const }];
	await addAccount(operate(), { name: "Anna", email: "anna@example.org", grants });
});
afterAll(() => register.close());

const operate = () => register.contextFor(operator, register.municipality);
const ask = () =>
	requestLink(operate(), { email: "anna@example.org", letter: ({ token }) => ({ subject: "Grüße", body: token }) });

/** A mail server that takes mails, or says that it is full. */
async function openServer(isFull: () => boolean) {
	const taken: string[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS"],
		onRcptTo: (_, __, done) => done(isFull() ? new Error("450 mailbox full") : null),
		onData: (stream, _, done) => {
			const parts: Buffer[] = [];
			stream.on("data", (part: Buffer) => parts.push(part));
			stream.on("end", () => {
				taken.push(Buffer.concat(parts).toString());
				done();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.server.address() as AddressInfo;
	const send = openMailServer({ url: `smtp://127.0.0.1:${port}`, from: "Planstand <plan@stadt.example>" });
	return { taken, send, close: () => new Promise<void>((resolve) => server.close(resolve)) };
}

async function newest() {
	const result = await listMails(operate());
	return result.ok ? result.mails[0] : undefined;
}

test("a mail goes out once, and its text is kept no longer; what is refused is tried again, later each time", async () => {
	let full = true;
	const server = await openServer(() => full);
	const outbox = { store: register.store, now, send: server.send };
	await ask();
	const { body: token = "" } = (await newest()) ?? {};
	expect(await sendMails(outbox)).toBe(0);
	expect(await newest()).toMatchObject({ tries: 1, body: token });
	full = false;
	expect(await sendMails(outbox)).toBe(0);
	moment += 16_000;
	expect(await sendMails(outbox)).toBe(1);
	expect(server.taken).toHaveLength(1);
	expect(server.taken[0]).toContain("To: anna@example.org");
	expect(server.taken[0]).toContain(token);
	expect(await newest()).toMatchObject({ body: "", sentAt: now() });
	expect(await sendMails(outbox)).toBe(0);
	await server.close();
});

test("two senders at once send each mail once", async () => {
	const server = await openServer(() => false);
	const outbox = { store: register.store, now, send: server.send };
	for (let n = 0; n < 5; n++) await ask();
	const sent = await Promise.all([sendMails(outbox), sendMails(outbox), sendMails(outbox)]);
	expect(sent.reduce((sum, some) => sum + some, 0)).toBe(5);
	expect(server.taken).toHaveLength(5);
	await server.close();
});

test("a link that has run out is not sent any more, and its text is gone", async () => {
	const server = await openServer(() => false);
	await ask();
	moment += 11 * 60_000;
	expect(await sendMails({ store: register.store, now, send: server.send })).toBe(0);
	expect(await newest()).toMatchObject({ body: "" });
	await server.close();
});
