// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openTestRound } from "../../../../test/opened-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { operator } from "../../../access/actor.ts";
import { addAccount } from "../../../usecase/account/add-account.ts";
import { listMails } from "../../../usecase/mail/list-mails.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
const email = "bernd@example.org";
const path = {
	ask: "/musterstadt/anmelden/link-anfordern",
	code: "/musterstadt/anmelden/code",
	link: "/musterstadt/anmelden/link",
};

let register: TestRegister;
let moment = Date.parse("2026-03-01T08:00:00Z");
beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date(moment) });
	const grants = [{ role: "reader" as const }];
	expect(await addAccount(operate(), { name: "Bernd Beispiel", email, grants })).toMatchObject({ ok: true });
});
afterAll(() => register.close());
beforeEach(() => {
	moment += 3_600_000;
});

const operate = () => register.contextFor(operator, register.municipality);
const app = () => createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);

async function newestMail() {
	const result = await listMails(operate());
	return result.ok ? result.mails[0] : undefined;
}

/** What somebody finds in the mail that was just sent. */
async function askForLink(site = app()) {
	expect((await openVisitor(site).post(path.ask, { email })).status).toBe(200);
	const { text = "" } = (await newestMail()) ?? {};
	const link = /http:\/\/localhost(\/\S+)/.exec(text)?.[1] ?? "";
	return {
		link,
		token: new URL(link, "http://localhost").searchParams.get("token") ?? "",
		code: /Code ein: (\S+ \S+)/.exec(text)?.[1] ?? "",
	};
}

const isSignedIn = (cookies: ReadonlyMap<string, string>) => cookies.has("planstand-musterstadt");

test("a link signs in once, by a press of the button; looking at it uses nothing up", async () => {
	const site = app();
	const { link, token } = await askForLink(site);
	for (let n = 0; n < 3; n++) {
		const shown = await openVisitor(site).get(link);
		expect(shown.status).toBe(200);
		const html = await shown.text();
		expect(html).toContain("Als Bernd Beispiel anmelden");
		expect(html).toContain('<meta name="referrer" content="strict-origin"/>');
	}
	expect((await site.request(link, { method: "HEAD" })).status).toBe(200);
	const visitor = openVisitor(site);
	expect((await visitor.post(path.link, { token })).headers.get("location")).toBe("/musterstadt/konto");
	expect(await (await visitor.get("/musterstadt/konto")).text()).toContain(email);
	const again = openVisitor(site);
	expect((await again.post(path.link, { token })).status).toBe(404);
	expect(isSignedIn(again.cookies)).toBe(false);
	expect((await again.get(link)).status).toBe(404);
});

test("of a hundred presses at once, one signs in", async () => {
	const site = app();
	const { token } = await askForLink(site);
	const visitors = Array.from({ length: 100 }, () => openVisitor(site));
	await Promise.all(visitors.map((visitor) => visitor.post(path.link, { token })));
	expect(visitors.filter(({ cookies }) => isSignedIn(cookies))).toHaveLength(1);
});

test("a link has run out after ten minutes, and another municipality does not know it", async () => {
	const { link, token } = await askForLink();
	await register.addMunicipality("nebenan");
	expect((await openVisitor(app()).post("/nebenan/anmelden/link", { token })).status).toBe(404);
	moment += 10 * 60_000 + 1;
	expect((await openVisitor(app()).get(link)).status).toBe(404);
	expect((await openVisitor(app()).post(path.link, { token })).status).toBe(404);
	expect((await newestMail())?.text).toBe("");
});

test("the code signs in, however it is typed, and the link is used up with it", async () => {
	const { code, token } = await askForLink();
	expect(code).toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4}$/);
	const visitor = openVisitor(app());
	const answer = await visitor.post(path.code, {
		email,
		code: code.toLowerCase().replace(" ", "-"),
		next: "/musterstadt",
	});
	expect(answer.headers.get("location")).toBe("/musterstadt");
	expect(isSignedIn(visitor.cookies)).toBe(true);
	expect((await openVisitor(app()).post(path.link, { token })).status).toBe(404);
});

test("after five wrong codes the right one does not help, also five at once", async () => {
	for (const atOnce of [false, true]) {
		const { code } = await askForLink();
		const guesses = Array.from(
			{ length: 5 },
			(_, n) => () => openVisitor(app()).post(path.code, { email, code: `WRONG${n}` }),
		);
		if (atOnce) await Promise.all(guesses.map((guess) => guess()));
		else for (const guess of guesses) expect((await guess()).status).toBe(422);
		expect((await openVisitor(app()).post(path.code, { email, code })).status).toBe(422);
	}
});

test("an address without an account gets the same answer, and no mail", async () => {
	const before = await newestMail();
	const texts = [];
	for (const asked of [email, "niemand@example.org"]) {
		const answer = await openVisitor(app()).post(path.ask, { email: asked });
		texts.push(`${answer.status} ${await answer.text()}`.replaceAll(asked, ""));
	}
	expect(texts[0]).toBe(texts[1]);
	const after = await listMails(operate());
	expect(after.ok && after.mails.filter(({ createdAt }) => before && createdAt > before.createdAt)).toHaveLength(1);
});

test("one person can ask for five links in a quarter of an hour", async () => {
	const site = app();
	const statuses = [];
	for (let n = 0; n < 6; n++) statuses.push((await openVisitor(site).post(path.ask, { email })).status);
	expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test("neither token nor code stand in the tables of links and events", async () => {
	const { token, code } = await askForLink();
	const { rows } = await register.database.ownerPool.query(
		"SELECT row_to_json(l)::text AS text FROM planstand.sign_in_link l UNION ALL SELECT row_to_json(e)::text FROM planstand.event e UNION ALL SELECT row_to_json(s)::text FROM planstand.session s",
	);
	const kept = rows.map(({ text }) => text).join("\n");
	expect(kept).not.toContain(token);
	expect(kept).not.toContain(code.replace(" ", ""));
});

test("an invitation carries no rights: opening it has a link sent to the invited address", async () => {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const administrator = openVisitor(app(), { headers: {} });
	administrator.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	const fields = { name: "Cem Beispiel", email: "cem@example.org", role: "reader", unit: "", plan: "" };
	const added = await administrator.post("/musterstadt/konten/neu", fields);
	expect(added.status).toBe(303);
	const { text = "", recipient } = (await newestMail()) ?? {};
	expect(recipient).toBe("cem@example.org");
	const link = /http:\/\/localhost(\/\S+)/.exec(text)?.[1] ?? "";
	const token = new URL(link, "http://localhost").searchParams.get("token") ?? "";
	moment += 6 * 86_400_000;
	const visitor = openVisitor(app());
	expect(await (await visitor.get(link)).text()).toContain("Willkommen, Cem Beispiel");
	moment += 1000;
	const answer = await visitor.post(path.link, { token });
	expect([answer.status, isSignedIn(visitor.cookies)]).toEqual([200, false]);
	expect((await newestMail())?.recipient).toBe("cem@example.org");
	expect((await newestMail())?.subject).toContain("Ihre Anmeldung");
	moment += 2 * 86_400_000;
	expect((await visitor.get(link)).status).toBe(404);
});

const roundPage = (asOf: string) => `/musterstadt/zuarbeit/runde/${asOf}`;
let asked: Promise<{ readonly asOf: string; readonly token: string }> | undefined;

/** The invitation of a round, as it was mailed to 50@example.org; the round is opened once. */
function invited() {
	asked ??= (async () => {
		const { round } = await openTestRound(register);
		const { rows } = await register.database.ownerPool.query<{ text: string }>(
			"SELECT text FROM planstand.mail WHERE round_id IS NOT NULL AND recipient = '50@example.org'",
		);
		return { asOf: round.asOf, token: /token=([\w-]+)/.exec(rows[0]?.text ?? "")?.[1] ?? "" };
	})();
	return asked;
}

test("an invitation to a round says who asks for what until when, and hints at the address only", async () => {
	const { token } = await invited();
	const shown = await (await openVisitor(app()).get(`${path.link}?token=${token}`)).text();
	expect(shown).toContain("Stadt musterstadt bittet um Ihre Zuarbeit zum Plan „Plan runde“");
	expect(shown).toMatch(/Wie weit sind Ihre Schritte am \d+\. \S+ 2026\? Bitte antworten Sie bis \d+\. \S+ 2026\./);
	expect(shown).toContain("5…@example.org");
	expect(shown).not.toContain("50@example.org");
	expect(shown).not.toContain("Willkommen");
	const english = await openVisitor(app()).get(`/en/musterstadt/sign-in/link?token=${token}`);
	expect(await english.text()).toContain("Stadt musterstadt asks for your contribution");
});

test("the page after it takes the code in the place of the link, and leads to the round; signed in, the invitation does at once", async () => {
	const { token, asOf } = await invited();
	const visitor = openVisitor(app());
	const sent = await (await visitor.post(path.link, { token })).text();
	expect(sent).toContain("Eine E-Mail an 5…@example.org ist unterwegs");
	expect(sent).not.toContain("50@example.org");
	const wrong = await visitor.post(path.code, { token, code: "AAAA-AAAA" });
	expect([wrong.status, (await wrong.text()).includes("50@example.org")]).toEqual([422, false]);
	const code = /Code ein: (\S+ \S+)/.exec((await newestMail())?.text ?? "")?.[1] ?? "";
	expect((await visitor.post(path.code, { token, code })).headers.get("location")).toBe(roundPage(asOf));
	const before = await newestMail();
	const again = await visitor.get(`${path.link}?token=${token}`);
	expect([again.status, again.headers.get("location")]).toEqual([303, roundPage(asOf)]);
	expect((await newestMail())?.id).toBe(before?.id);
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	const other = openVisitor(app());
	other.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	expect((await other.get(`${path.link}?token=${token}`)).status).toBe(200);
});

test("too many tries for an invitation do not say whose address it is", async () => {
	const { token } = await invited();
	const site = app();
	let last = new Response();
	for (let n = 0; n < 6; n++) last = await openVisitor(site).post(path.link, { token });
	expect([last.status, (await last.text()).includes("50@example.org")]).toEqual([429, false]);
});

test("a token stands neither in a referrer nor in the log, also when something fails", async () => {
	const { token } = await invited();
	const logged: unknown[] = [];
	const spies = (["log", "error", "warn", "info"] as const).map((name) =>
		vi.spyOn(console, name).mockImplementation((...line) => void logged.push(...line)),
	);
	const site = app();
	const answer = await openVisitor(site).get(`${path.link}?token=${token}`);
	const html = await answer.text();
	await openVisitor(site).post(path.link, { token });
	const findMunicipality = () => Promise.reject(new Error("The database is away."));
	const logFault = (reference: string, error: unknown) => console.error(reference, error);
	const failing = createApp({ ...register, findMunicipality, logFault }, assets);
	expect((await openVisitor(failing).get(`${path.link}?token=${token}`)).status).toBe(500);
	for (const spy of spies) spy.mockRestore();
	expect(logged.map((line) => (line instanceof Error ? line.stack : String(line))).join("\n")).toContain("is away");
	expect(logged.map((line) => (line instanceof Error ? line.stack : String(line))).join("\n")).not.toContain(token);
	// Before anything is loaded; nothing of another site is told more than before it by the header.
	expect(html.indexOf('<meta name="referrer" content="strict-origin"/>')).toBeLessThan(html.indexOf("<link "));
	expect(html).toContain('<meta name="referrer" content="strict-origin"/>');
	expect(answer.headers.get("referrer-policy")).toBe("same-origin");
});
