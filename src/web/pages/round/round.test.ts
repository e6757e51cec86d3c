// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { addPlanOfSteps } from "../../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor, type Visitor } from "../../../../test/visitor.ts";
import { operator } from "../../../access/actor.ts";
import { listUnits } from "../../../usecase/list-units.ts";
import { listMails } from "../../../usecase/mail/list-mails.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
const rounds = "/musterstadt/plan/fachplan/runden";
const round = `${rounds}/2026-06-30`;

let register: TestRegister;
let moment = Date.parse("2026-09-07T08:00:00Z");
let coordinator: Visitor;
beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date(moment) });
	const steps = [
		{ responsibility: ["50 (federführend)", "51"] },
		{ responsibility: ["51 (federführend)"] },
		{ responsibility: [] },
	];
	await addPlanOfSteps(register, { slug: "fachplan", steps });
	coordinator = await visitorAs("coordinator");
});
afterAll(() => register.close());

const app = () => createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);

async function visitorAs(role: "coordinator" | "approver"): Promise<Visitor> {
	const { cookie } = await signInAs(register, register.municipality, [{ role }]);
	const visitor = openVisitor(app());
	visitor.cookies.set("planstand-musterstadt", cookie.split("=")[1] ?? "");
	return visitor;
}

const operate = () => register.contextFor(operator, register.municipality);

async function unitId(code: string): Promise<string> {
	const listed = await listUnits(operate());
	const unit = listed.ok ? listed.units.find((one) => one.code === code) : undefined;
	if (!unit) throw new Error(`There is no unit ${code}.`);
	return unit.id;
}

async function newestMail() {
	const result = await listMails(operate());
	return result.ok ? result.mails[0] : undefined;
}

const pathIn = (text: string): string => /http:\/\/localhost(\/\S*anmelden\/link\S+)/.exec(text)?.[1] ?? "";

const written = { asOf: "2026-06-30", dueOn: "2026-10-05", graceDays: "3", before: "7, 1", after: "3" };

test("a plan without rounds says what will stand there and how to begin", async () => {
	const plan = await (await coordinator.get("/musterstadt/plan/fachplan")).text();
	expect(plan).toContain(`href="${rounds}"`);
	const html = await (await coordinator.get(rounds)).text();
	expect(html).toContain("Noch gibt es keine.");
	expect(html).toContain(`href="${rounds}/neu"`);
	const approver = await (await (await visitorAs("approver")).get(rounds)).text();
	expect(approver).not.toContain("/runden/neu");
});

test("the form proposes days; what is wrong is named with its field, and what was typed stays", async () => {
	const html = await (await coordinator.get(`${rounds}/neu`)).text();
	expect(html).toMatch(/name="asOf"[^>]* value="2026-06-30"/);
	expect(html).toMatch(/name="dueOn"[^>]* value="2026-10-05"/);
	const wrong = { ...written, dueOn: "2026-01-01", after: "9", invitation: "Vielen Dank vorab." };
	const answer = await coordinator.post(`${rounds}/neu`, wrong);
	expect(answer.status).toBe(422);
	const again = await answer.text();
	expect(again).toContain('href="#dueOn"');
	expect(again).toContain("Die Frist liegt in der Vergangenheit.");
	expect(again).toContain('href="#after"');
	expect(again).toContain("Vielen Dank vorab.");
});

test("the preview shows gaps with the way to mend them and back, and the mail; nothing is sent", async () => {
	const answer = await coordinator.post(`${rounds}/neu`, { ...written, invitation: "Vielen Dank vorab." });
	expect(answer.headers.get("location")).toBe(`${round}/vorschau?done=planned`);
	const html = await (await coordinator.get(`${round}/vorschau`)).text();
	expect(html).toContain("2 Stellen werden um 2 Antworten gebeten.");
	expect(html).toContain("2 Stellen ohne Kontakt");
	expect(html).toContain("Ein Schritt ohne Federführung");
	expect(html).toContain("Vielen Dank vorab.");
	const back = encodeURIComponent(`${round}/vorschau`);
	const id = await unitId("50");
	expect(html).toContain(`/musterstadt/stellen/${id}/bearbeiten?back=${back}`);
	for (const code of ["50", "51"]) {
		const unit = `/musterstadt/stellen/${await unitId(code)}/bearbeiten?back=${back}`;
		const form = await (await coordinator.get(unit)).text();
		const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? "";
		const contact = { "kind-0": "person", contact: "Berta Beispiel", email: "berta@example.org", main: "0" };
		const saved = await coordinator.post(unit, { version, code, name: "", aliases: "", place: "internal", ...contact });
		expect(saved.headers.get("location")).toBe(`${round}/vorschau`);
	}
	expect(await (await coordinator.get(`${round}/vorschau`)).text()).toContain("Runde öffnen und eine E-Mail senden");
	expect(await newestMail()).toBeUndefined();
});

test("opened, one person gets one mail; its link leads to the round by a link that signs in", async () => {
	const opened = await coordinator.post(`${round}/oeffnen`, { version: "1" });
	expect(opened.headers.get("location")).toBe(`${round}?done=opened&count=1`);
	expect((await coordinator.post(`${round}/oeffnen`, { version: "1" })).headers.get("location")).toBe(round);
	const mail = await newestMail();
	expect(mail).toMatchObject({ recipient: "berta@example.org", kind: "round-invitation" });
	expect(mail?.text).toContain("Sie antworten für mehrere Stellen:");
	expect(mail?.text).toContain("5. Oktober 2026");
	const contact = openVisitor(app());
	const link = pathIn(mail?.text ?? "");
	expect((await contact.get(link)).status).toBe(200);
	const token = new URL(link, "http://localhost").searchParams.get("token") ?? "";
	moment += 1000;
	expect((await contact.post("/musterstadt/anmelden/link", { token })).status).toBe(200);
	expect(contact.cookies.size).toBe(0);
	const signIn = new URL(pathIn((await newestMail())?.text ?? ""), "http://localhost").searchParams.get("token") ?? "";
	const welcomed = await contact.post("/musterstadt/anmelden/link", { token: signIn });
	expect(welcomed.headers.get("location")).toBe("/musterstadt/zuarbeit/fachplan/2026-06-30");
	expect((await contact.get("/musterstadt/zuarbeit/fachplan/2026-06-30")).status).toBe(200);
	expect((await contact.get(round)).status).toBe(404);
	await removeContacts(["50", "51"]);
	expect((await contact.get("/musterstadt/zuarbeit/fachplan/2026-06-30")).status).toBe(404);
});

async function removeContacts(codes: readonly string[]) {
	for (const code of codes) {
		const unit = `/musterstadt/stellen/${await unitId(code)}/bearbeiten`;
		const version = /name="version" value="(\d+)"/.exec(await (await coordinator.get(unit)).text())?.[1] ?? "";
		const saved = await coordinator.post(unit, { version, code, name: "", aliases: "", place: "internal" });
		expect(saved.status).toBe(303);
	}
}

test("the board says where the round stands, and each number leads to what it counts", async () => {
	const html = await (await coordinator.get(round)).text();
	expect(html).toContain("0 von 2 Stellen haben geantwortet");
	expect(html).toContain("noch 28 Tage.");
	expect(html).not.toMatch(/kern-btn--primary"[^>]*>\s*<span class="kern-label">Alle ausstehenden/);
	expect(html).toContain(`href="${round}?show=begun#stellen"`);
	expect(html).toContain("2 Stellen sind per E-Mail nicht zu erreichen");
	expect(html).toContain('aria-label="B.1, 50: gefragt"');
	const answered = await (await coordinator.get(`${round}?show=answered`)).text();
	expect(answered).toContain("Auf diese Auswahl passt keine Stelle.");
	const sorted = await (await coordinator.get(`${round}?sort=-unit`)).text();
	expect(sorted).toContain('aria-sort="descending"');
	const order = [...sorted.matchAll(/href="[^"]*\/stelle\/[^"#]*"[^>]*>\s*(\d\d)/g)].map(([, code]) => code);
	expect(order.slice(-2)).toEqual(["51", "50"]);
	const todo = await (await coordinator.get(`${round}/zu-tun`)).text();
	expect(todo).toContain("Kein Kontakt eingetragen");
});

test("what cannot be sent is said", async () => {
	const reminded = await coordinator.post(`${round}/erinnern`, {});
	expect(reminded.status).toBe(303);
	const html = await (await coordinator.get(reminded.headers.get("location") ?? "")).text();
	expect(html).toContain("Es geht keine Erinnerung hinaus.");
	const unit = `${round}/stelle/${await unitId("50")}`;
	const invited = await coordinator.post(`${unit}/erneut-einladen`, {});
	expect(await (await coordinator.get(invited.headers.get("location") ?? "")).text()).toContain(
		"Niemand bekommt eine E-Mail",
	);
	const assigned = await coordinator.post(`${unit}/uebergeben`, { to: await unitId("51") });
	expect(assigned.status).toBe(422);
	expect(await assigned.text()).toContain("Wählen Sie mindestens einen Schritt");
});

test("closing, reopening and giving up say first what they mean", async () => {
	const close = await (await coordinator.get(`${round}/schliessen`)).text();
	expect(close).toContain("2 Stellen haben noch nicht alles beantwortet.");
	expect((await coordinator.post(`${round}/schliessen`, { version: "1" })).status).toBe(422);
	expect((await coordinator.post(`${round}/schliessen`, { version: "2" })).status).toBe(303);
	const settled = await coordinator.post(`${round}/ohne-rueckmeldung`, { unit: await unitId("50") });
	const unit = await (await coordinator.get(settled.headers.get("location") ?? "")).text();
	expect(unit).toContain("Eine Antwort ist als „ohne Rückmeldung“ vermerkt.");
	expect(await (await coordinator.get(`${round}/aufwand`)).text()).toContain("Gefragte Stellen");
	const past = await coordinator.post(`${round}/wiederoeffnen`, { version: "3", dueOn: "2026-09-01" });
	expect([past.status, (await past.text()).includes('href="#dueOn"')]).toEqual([422, true]);
	expect((await coordinator.post(`${round}/wiederoeffnen`, { version: "3", dueOn: "2026-10-20" })).status).toBe(303);
	expect(await (await coordinator.get(`${round}/abbrechen`)).text()).toContain("Das lässt sich nicht zurücknehmen.");
	const cancelled = await coordinator.post(`${round}/abbrechen`, { version: "4" });
	expect(cancelled.headers.get("location")).toBe(`${rounds}?done=cancelled`);
	expect((await coordinator.get(round)).status).toBe(404);
});
