// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { operator } from "../access/actor.ts";
import { compose } from "../compose.ts";
import { listMails } from "../usecase/mail/list-mails.ts";
import { reuseAddress } from "../usecase/mail/reuse-address.ts";
import { runCommandLine } from "./run-command-line.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const reading = compose();
afterAll(reading.close);
const operate = () => register.contextFor(operator, register.municipality);

/** `planstand mail bounce` with this on standard input. */
async function bounce(source: string) {
	const written = { out: "", error: "" };
	const terminal = {
		input: async () => source,
		out: (text: string) => {
			written.out += text;
		},
		error: (text: string) => {
			written.error += text;
		},
		...{ columns: 100, live: false },
	};
	const program = {
		...reading,
		register: async () => ({ ...register, backUpAutomatically: () => expect.unreachable() }),
	};
	return { code: await runCommandLine(["mail", "bounce"], program, terminal), ...written };
}

const notification = (
	id: string,
	status: string,
) => `Content-Type: multipart/report; report-type=delivery-status; boundary=x

--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.stadt.example

Final-Recipient: rfc822; passed-on@example.org
Action: failed
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} User unknown

--x
Content-Type: message/rfc822

Message-ID: <${id}@stadt.example>

--x--
`;

/** A mail that was sent, put into the table as it lies there then. */
async function sentMail(recipient: string): Promise<string> {
	const id = register.newId();
	await register.database.ownerPool.query(
		`INSERT INTO planstand.mail (municipality_id, id, key, kind, recipient, subject, text, state, created_at, sent_at, next_try_at, expires_at)
		VALUES ($1, $2, gen_random_uuid(), 'reminder', $3, 'Erinnerung', '', 'sent', now(), now(), now(), now() + interval '1 day')`,
		[register.municipality.id, id, recipient],
	);
	return id;
}

const addresses = async () => {
	const listed = await listMails(operate());
	return listed.ok ? listed.addresses : [];
};

test("a notification marks the address that was written to, once; a passing trouble does not mend it", async () => {
	const id = await sentMail("Weg@example.org");
	expect(await bounce(notification(id, "4.4.7"))).toMatchObject({
		code: 0,
		out: expect.stringContaining("Weg@example.org: zurzeit"),
	});
	expect(await addresses()).toMatchObject([{ email: "weg@example.org", state: "failing" }]);
	expect(await bounce(notification(id, "5.1.1"))).toMatchObject({
		code: 0,
		out: expect.stringContaining("unzustellbar"),
	});
	expect(await bounce(notification(id, "4.4.7"))).toMatchObject({
		code: 0,
		out: expect.stringContaining("schon vermerkt"),
	});
	expect(await addresses()).toMatchObject([{ state: "bounced", reason: "550 5.1.1 User unknown" }]);
	const kept = await register.database.ownerPool.query("SELECT state FROM planstand.mail WHERE id = $1", [id]);
	expect(kept.rows).toEqual([{ state: "sent" }]);
	expect(await reuseAddress(operate(), "weg@example.org")).toEqual({ ok: true });
	expect(await addresses()).toEqual([]);
});

test("what is no notification, or about no mail of ours, changes nothing and says so", async () => {
	for (const source of ["", "Subject: Hallo\n\nIch bin im Urlaub.\n", notification(register.newId(), "5.1.1")]) {
		expect(await bounce(source)).toMatchObject({ code: 2, out: "", error: expect.stringContaining("nichts geändert") });
	}
	expect(await addresses()).toEqual([]);
});
