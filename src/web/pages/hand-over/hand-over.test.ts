// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenedTestRound, openTestRound } from "../../../../test/opened-round.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let opened: OpenedTestRound;
let site: ReturnType<typeof createApp>;

beforeAll(async () => {
	register = await openTestRegister();
	opened = await openTestRound(register);
	site = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

async function signedIn(code: string) {
	const visitor = openVisitor(site);
	const grants = [{ role: "contributor" as const, unitId: opened.unitIdOf(code) }];
	const [name = "", value = ""] = (await signInAs(register, register.municipality, grants)).cookie.split("=");
	visitor.cookies.set(name, value);
	return visitor;
}

const page = () => `/musterstadt/zuarbeit/runde/${opened.round.asOf}`;
const ofUnit = (code: string) => opened.contributions.filter(({ unitId }) => unitId === opened.unitIdOf(code));
const deed = (id: string, name: string) => `${page()}/${id}/${name}`;
const newestMail = async (kind: string) => {
	const { rows } = await register.database.ownerPool.query<{ recipient: string; text: string }>(
		"SELECT recipient, text FROM planstand.mail WHERE kind = $1 ORDER BY created_at DESC LIMIT 1",
		[kind],
	);
	return rows[0] ?? { recipient: "", text: "" };
};

/** What the person who got a mail with a link does to get in: presses twice, and lands where the link leads. */
async function follow(text: string) {
	const token = /token=([\w-]+)/.exec(text)?.[1] ?? "";
	const visitor = openVisitor(site);
	await visitor.post("/musterstadt/anmelden/link", { token });
	const second = /token=([\w-]+)/.exec((await newestMail("sign-in")).text)?.[1] ?? "";
	const answer = await visitor.post("/musterstadt/anmelden/link", { token: second });
	return { visitor, location: answer.headers.get("location") };
}

test("a colleague gets a mail, answers the one step without an account, until it is taken back", async () => {
	const [first] = ofUnit("50");
	const visitor = await signedIn("50");
	expect((await visitor.post(deed(first?.id ?? "", "weitergeben"), { to: "colleague", email: "quatsch" })).status).toBe(
		422,
	);
	const fields = { to: "colleague", email: "Karla@example.org", name: "Karla Beispiel", note: "Du kennst dich aus." };
	expect((await visitor.post(deed(first?.id ?? "", "weitergeben"), fields)).status).toBe(303);
	const mail = await newestMail("handed-over");
	expect(mail.recipient).toBe("karla@example.org");
	expect(mail.text).toContain("Du kennst dich aus.");
	const { visitor: karla, location } = await follow(mail.text);
	expect(location).toBe(page());
	const html = await (await karla.get(page())).text();
	expect(html.match(/data-answer=/g)).toHaveLength(1);
	const saved = { version: "1", status: "partial", description: "Von Karla." };
	expect((await karla.post(deed(first?.id ?? "", "speichern"), saved)).status).toBe(303);
	const own = await (await visitor.get(page())).text();
	expect(own).toContain("Weitergegeben an Karla Beispiel");
	const account = /name="account" value="([^"]+)"/.exec(own)?.[1] ?? "";
	expect((await visitor.post(deed(first?.id ?? "", "weitergabe-zuruecknehmen"), { account })).status).toBe(303);
	expect((await karla.get(page())).status).toBe(404);
});

test("another unit answers what was handed over to it; one that is asked already does not", async () => {
	const [, second] = ofUnit("50");
	const visitor = await signedIn("50");
	const to51 = { to: "unit", unit: opened.unitIdOf("51"), note: "Das macht ihr." };
	expect((await visitor.post(deed(second?.id ?? "", "weitergeben"), to51)).status).toBe(303);
	expect((await newestMail("handed-over")).recipient).toBe("51@example.org");
	const html = await (await (await signedIn("51")).get(page())).text();
	expect(html).toContain("weitergegeben von 50");
	expect(html).toContain("Das macht ihr.");
	expect((await visitor.post(deed(second?.id ?? "", "weitergeben"), to51)).status).toBe(404);
});

test("a question and an attachment stand beside the step; what could run stays out", async () => {
	const [own] = ofUnit("51");
	const visitor = await signedIn("51");
	await visitor.post(deed(own?.id ?? "", "frage"), { text: "Zählt auch der Umbau?" });
	const attach = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
		const body = new FormData();
		body.set("file", new File([bytes], name));
		const cookie = [...visitor.cookies].map(([key, value]) => `${key}=${value}`).join("; ");
		const headers = { Origin: "http://localhost", cookie };
		return site.request(deed(own?.id ?? "", "anlage"), { method: "POST", body, headers });
	};
	expect((await attach(new TextEncoder().encode("<script>"), "a.pdf")).status).toBe(422);
	expect((await attach(new TextEncoder().encode("%PDF-1.7"), "a.html")).status).toBe(422);
	expect((await attach(new TextEncoder().encode("%PDF-1.7 …"), "Beleg ü.pdf")).status).toBe(303);
	expect((await visitor.post(deed(own?.id ?? "", "anlage"), { url: "javascript:alert(1)" })).status).toBe(422);
	expect((await visitor.post(deed(own?.id ?? "", "anlage"), { url: "https://example.org/a" })).status).toBe(303);
	const html = await (await visitor.get(page())).text();
	expect(html).toContain("Zählt auch der Umbau?");
	expect(html).toContain("https://example.org/a");
	const [, address = ""] = /href="([^"]+\/anlage\/[^"]+)"/.exec(html) ?? [];
	const { headers } = await visitor.get(address);
	expect(headers.get("content-disposition")).toBe("attachment; filename*=UTF-8''Beleg%20%C3%BC.pdf");
	expect(headers.get("x-content-type-options")).toBe("nosniff");
	expect(headers.get("content-security-policy")).toContain("sandbox");
	expect((await visitor.post(`${address}/entfernen`)).status).toBe(303);
	expect((await visitor.get(address)).status).toBe(404);
});

test("what a unit that takes part adds can be taken over into the answer", async () => {
	const [own] = ofUnit("50");
	const adding = await signedIn("51");
	const address = `${page()}/ergaenzung/${own?.stepId}/${opened.unitIdOf("51")}`;
	const html = await (await adding.get(page())).text();
	const version = html.includes(`${own?.stepId}-${opened.unitIdOf("51")}`)
		? (/ergaenzung\/[^>]+><input type="hidden" name="version" value="(\d+)"/.exec(html)?.[1] ?? "0")
		: "0";
	expect((await adding.post(address, { version, description: "Wir haben zwei Räume gestellt." })).status).toBe(303);
	const lead = await signedIn("50");
	const shown = await (await lead.get(page())).text();
	expect(shown).toContain("Wir haben zwei Räume gestellt.");
	const current = await register.database.ownerPool.query("SELECT version FROM planstand.contribution WHERE id = $1", [
		own?.id,
	]);
	const fields = { version: String(current.rows[0]?.version), unit: opened.unitIdOf("51") };
	expect((await lead.post(deed(own?.id ?? "", "uebernehmen"), fields)).status).toBe(303);
	const { rows } = await register.database.ownerPool.query(
		"SELECT description FROM planstand.contribution WHERE id = $1",
		[own?.id],
	);
	expect(rows[0]?.description).toMatch(/\nWir haben zwei Räume gestellt\.$/);
});
