// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { operator } from "../../../access/actor.ts";
import { hashToken } from "../../../access/token.ts";
import { addAccount } from "../../../usecase/account/add-account.ts";
import { listMails } from "../../../usecase/mail/list-mails.ts";
import { invitationLetter } from "../../../wording/letter/invitation-letter.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
const path = "/musterstadt/post/abbestellen";

let register: TestRegister;
let [email, token] = ["", ""];
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const operate = () => register.contextFor(operator, register.municipality);
const app = () => createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);

/** Somebody new who was invited: `token` is what stands in the link of that mail. */
async function invite() {
	const city = { city: "Musterstadt", url: "http://localhost/x" };
	const name = register.newId();
	email = `${name}@example.org`;
	const added = await addAccount(operate(), {
		...{ name, email, grants: [] },
		invitation: ({ optOutToken = "", ...made }) => {
			token = optOutToken;
			return invitationLetter("de", { ...made, ...city, optOutUrl: `http://localhost${path}?token=${optOutToken}` });
		},
	});
	expect(added.ok).toBe(true);
}
beforeEach(invite);

async function stateOfMail() {
	const listed = await listMails(operate());
	return listed.ok ? listed.mails.find(({ recipient }) => recipient === email)?.state : undefined;
}

/** As a mail program sends it: no cookie, no Origin. */
const click = (address: string, body = "List-Unsubscribe=One-Click", headers: Record<string, string> = {}) =>
	app().request(address, {
		method: "POST",
		body,
		headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
	});

test("opening the link changes nothing; the button opts out, and the same page brings back", async () => {
	const visitor = openVisitor(app());
	for (let n = 0; n < 2; n += 1)
		expect(await (await visitor.get(`${path}?token=${token}`)).text()).toContain("Nichts mehr schicken");
	expect((await app().request(`${path}?token=${token}`, { method: "HEAD" })).status).toBe(200);
	expect(await stateOfMail()).toBe("waiting");
	const answer = await visitor.post(path, { token, change: "out" });
	expect([answer.status, answer.headers.get("location")]).toEqual([303, `${path}?token=${token}`]);
	expect(await stateOfMail()).toBe("withheld");
	const page = await (await visitor.get(`${path}?token=${token}`)).text();
	expect(page).toContain("Doch wieder schicken");
	expect(page).toContain('<meta name="referrer" content="strict-origin"/>');
	expect((await visitor.post(path, { token, change: "in" })).status).toBe(303);
	expect(await stateOfMail()).toBe("waiting");
});

test("one click from a mail program opts out without Origin, and cannot bring back", async () => {
	expect((await click(`${path}?token=${token}`)).status).toBe(200);
	expect(await stateOfMail()).toBe("withheld");
	expect((await click(`${path}?token=${token}`, "change=in", { Origin: "https://evil.example" })).status).toBe(200);
	expect(await stateOfMail()).toBe("withheld");
	expect((await click(`/en/musterstadt/mail/unsubscribe?token=${token}`)).status).toBe(200);
});

test("without the token in the address, or anywhere else, a missing Origin is refused as ever", async () => {
	for (const address of [
		path,
		`${path}?token=`,
		`${path}/?token=${token}`,
		`/musterstadt/anmelden?token=${token}`,
		`/x${path}?token=${token}`,
	]) {
		expect([403, 404]).toContain((await click(address, `token=${token}&change=out`)).status);
	}
	expect(await stateOfMail()).toBe("waiting");
	expect((await click(`${path}?token=falsch`)).status).toBe(404);
});

test("of the token only its hash is kept once the mail has gone, and another municipality does not know it", async () => {
	const { slug } = await register.addMunicipality("nebenan");
	expect((await app().request(`/${slug}/post/abbestellen?token=${token}`)).status).toBe(404);
	await register.database.ownerPool.query("UPDATE planstand.mail SET expires_at = now() - interval '1 hour'");
	await register.runJobs();
	const { rows } = await register.database.ownerPool.query(
		"SELECT coalesce((SELECT string_agg(to_json(m)::text, '') FROM planstand.mail m), '') AS mails, (SELECT string_agg(to_json(o)::text, '') FROM planstand.mail_opt_out o) AS links",
	);
	expect(`${rows[0]?.mails}${rows[0]?.links}`).not.toContain(token);
	expect(rows[0]?.links).toContain(hashToken(token));
});

test("who opted out is in the list of the outbox, and only they can undo it", async () => {
	await openVisitor(app()).post(path, { token, change: "out" });
	const { cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	const coordinator = openVisitor(app());
	coordinator.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	const page = await (await coordinator.get("/musterstadt/postausgang")).text();
	expect(page).toContain(email);
	expect(page).toContain("hat am");
	expect(page).toContain("zurückgehalten");
	const again = await coordinator.post("/musterstadt/postausgang/adresse-wieder-verwenden", { email });
	expect(again.status).toBe(404);
	expect(await stateOfMail()).toBe("withheld");
});
