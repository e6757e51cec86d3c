// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { readDeliveryReport } from "./delivery-report.ts";

const mailId = "0b5c1d5e-8f0a-4c1e-9d55-3f5b0d6c7a11";

type Told = {
	readonly action?: string;
	readonly status?: string;
	readonly returned?: string;
	readonly encoding?: string;
};

/** A notification as Postfix writes it. */
function notification({
	action = "failed",
	status = "5.1.1",
	returned = `Message-ID: <${mailId}@stadt.example>`,
	encoding,
}: Told = {}) {
	const told = `Reporting-MTA: dns; mx.stadt.example
X-Postfix-Queue-ID: 4ABC
Arrival-Date: Wed, 25 Nov 2026 10:00:00 +0100

Final-Recipient: rfc822; weg@example.org
Original-Recipient: rfc822;weg@example.org
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} <weg@example.org>: Recipient address
    rejected: User unknown
`;
	return `From MAILER-DAEMON Wed Nov 25 10:00:01 2026
From: MAILER-DAEMON@stadt.example
To: planstand@stadt.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status;
	boundary="4ABC.1/mx"

This is a MIME-encapsulated message.

--4ABC.1/mx
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you. Status: 2.0.0

--4ABC.1/mx
Content-Description: Delivery report
Content-Type: message/delivery-status
${encoding ? `Content-Transfer-Encoding: ${encoding}\n` : ""}
${encoding === "base64" ? Buffer.from(told).toString("base64") : told}
--4ABC.1/mx
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: plan@stadt.example
Subject: Erinnerung
${returned}
To: weg@example.org

--4ABC.1/mx--
`;
}

test.each([
	["5.1.1", "failed", "bounced"],
	["5.7.1", "failed", "bounced"],
	["4.4.7", "failed", "failing"],
	["4.2.2", "delayed", "failing"],
] as const)("%s, %s: %s", (status, action, state) => {
	expect(readDeliveryReport(notification({ status, action }))).toEqual({
		...{ mailId, state },
		reason: `550 ${status} <weg@example.org>: Recipient address rejected: User unknown`,
	});
});

test("line ends of the net and an encoded part are read as well", () => {
	const expected = readDeliveryReport(notification());
	expect(expected).toBeDefined();
	expect(readDeliveryReport(notification().replaceAll("\n", "\r\n"))).toEqual(expected);
	expect(readDeliveryReport(notification({ encoding: "base64" }))).toEqual(expected);
});

test("what tells of no trouble, of no mail of ours, or is no notification says nothing", () => {
	const others = [
		notification({ action: "delivered", status: "2.0.0" }),
		notification({ action: "relayed", status: "5.1.1" }),
		notification({ returned: "Message-ID: <something@elsewhere.example>" }),
		notification({ returned: "X-Other: 1" }),
		notification().replace("multipart/report", "multipart/mixed"),
		"Subject: Abwesenheit\n\nIch bin im Urlaub.\n",
		"",
	];
	expect(others.map(readDeliveryReport)).toEqual(others.map(() => undefined));
});

test("whatever is cut off or put in, it says nothing or what it said", () => {
	const whole = notification();
	const said = readDeliveryReport(whole);
	fc.assert(
		fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ unit: "binary", maxLength: 30 }), (at, length, put) => {
			const report = readDeliveryReport(whole.slice(0, at) + put + whole.slice(at + length));
			if (report) expect(["failing", "bounced"]).toContain(report.state);
			if (report && put === "") expect(report.mailId).toBe(said?.mailId);
		}),
		{ numRuns: 500 },
	);
});
