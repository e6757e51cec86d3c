// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { addEditedPlan, rowsOf } from "../../../../test/edited-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";
import { href } from "../../routes.ts";

let register: TestRegister;
let anna: string;
let bert: string;
let reader: string;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister({ now: () => new Date("2026-11-25T13:32:00Z") });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
	const cookieOf = async (role: "coordinator" | "reader") =>
		(await signInAs(register, register.municipality, [{ role }])).cookie;
	[anna, bert, reader] = [await cookieOf("coordinator"), await cookieOf("coordinator"), await cookieOf("reader")];
});
afterAll(() => register.close());

const origin = "http://localhost";
const get = async (path: string, cookie = anna) => {
	const answer = await app.request(origin + path, { headers: { cookie } });
	return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") ?? "" };
};
const post = async (path: string, fields: Readonly<Record<string, string>>, cookie = anna) => {
	const answer = await app.request(origin + path, {
		method: "POST",
		body: new URLSearchParams(fields),
		headers: { cookie, Origin: origin },
	});
	return { status: answer.status, html: await answer.text(), location: answer.headers.get("location") ?? "" };
};

let count = 0;
async function newPlan() {
	const plan = `plan-${++count}`;
	await addEditedPlan(register, plan);
	const rows = await rowsOf(register, plan);
	const at = { city: "musterstadt", plan };
	const step = (position: number) => ({ ...at, step: rows.step[position]?.id ?? "" });
	const measure = (position: number) => ({ ...at, measure: rows.measure[position]?.slug ?? "" });
	return { plan, rows, at, step, measure };
}

/** The fields of a page's form as a browser would send them. */
function fieldsIn(html: string): Record<string, string> {
	const form = /<form class="edit-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
	const fields: Record<string, string> = {};
	for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
		const of = (name: string) => decode(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
		if (of("type") !== "radio" || / checked/.test(tag)) fields[of("name")] = of("value");
	}
	for (const [, name, text] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)) {
		fields[name ?? ""] = decode(text ?? "");
	}
	for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)) {
		fields[name ?? ""] = /value="([^"]*)" selected/.exec(options ?? "")?.[1] ?? "";
	}
	return fields;
}
const decode = (text: string) =>
	text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");

test("a step is changed without JavaScript, the page says so, and it is taken back", async () => {
	const { plan, step } = await newPlan();
	const address = href("de", "editStep", step(0));
	const form = fieldsIn((await get(address)).html);
	expect(form).toMatchObject({ content: "Standorte suchen", responsibility: "67 (federführend)", term: "II/2020" });
	const saved = await post(address, { ...form, content: "Standorte suchen\nStandorte <prüfen>", term: "IV/2030" });
	expect(saved.status).toBe(303);
	expect(saved.location).toMatch(
		new RegExp(`^/musterstadt/plan/${plan}/massnahme/B.1\\?saved=\\d+&at=14%3A32#schritt-1$`),
	);
	const shown = await get(saved.location);
	expect(shown.html).toContain("Gespeichert 14:32");
	expect(shown.html).toContain("Standorte &lt;prüfen&gt;");
	expect(shown.html).toContain("bis 31.12.2030");
	const undo = /action="([^"]*zuruecknehmen)"/.exec(shown.html)?.[1] ?? "";
	const undone = await post(undo, {});
	expect((await get(undone.location)).html).not.toContain("prüfen");
});

test("who may not change a plan sees no way to, and gets no form", async () => {
	const { step, measure, at } = await newPlan();
	const page = await get(href("de", "measure", measure(0)), reader);
	expect(page.html).not.toContain("/bearbeiten");
	expect(page.html).toContain("/verlauf");
	expect((await get(href("de", "editStep", step(0)), reader)).status).toBe(403);
	expect((await get(href("de", "editStep", step(0)), "")).status).toBe(303);
	expect((await get(href("de", "planHistory", at), "")).status).toBe(303);
	expect((await get(href("de", "planHistory", at), reader)).html).not.toContain("zuruecknehmen");
	expect((await get(href("de", "measure", measure(0)))).html).toContain("/bearbeiten");
});

test("two people change the same text: the second sees both, takes the other or writes a third", async () => {
	const { step, plan } = await newPlan();
	const address = href("de", "editStep", step(0));
	const form = fieldsIn((await get(address)).html);
	await post(address, { ...form, content: "Annas Satz" }, anna);
	const stale = await post(address, { ...form, content: "Berts Satz", term: "2040" }, bert);
	expect(stale.status).toBe(409);
	expect(stale.html).toContain("Zwei Fassungen");
	expect(stale.html).toContain("coordinator");
	const both = fieldsIn(stale.html);
	expect(both).toMatchObject({ content: "Berts Satz", term: "2040", "theirs-content": "Annas Satz" });
	const taken = await post(address, { ...both, content: "noch getippt", take: "theirs:content" }, bert);
	expect(fieldsIn(taken.html)).toMatchObject({ content: "Annas Satz", term: "2040", "mine-content": "Berts Satz" });
	const third = await post(address, { ...fieldsIn(taken.html), content: "Annas und Berts Satz" }, bert);
	expect(third.status).toBe(303);
	expect((await rowsOf(register, plan)).step[0]).toMatchObject({ content: ["Annas und Berts Satz"], term: ["2040"] });
});

test("a session that has ended loses nothing that was typed", async () => {
	const { step } = await newPlan();
	const address = href("de", "editStep", step(0));
	const form = fieldsIn((await get(address)).html);
	const refused = await post(address, { ...form, content: "Mühsam getippt\nin zwei Zeilen" }, "");
	expect(refused.status).toBe(401);
	expect(refused.html).toContain("Mühsam getippt\nin zwei Zeilen");
	expect((await post(address, fieldsIn(refused.html))).status).toBe(303);
});

test("a statement of a new date stands beside the old one; a wrong date comes back with all that was typed", async () => {
	const { step, plan } = await newPlan();
	const address = href("de", "editStatement", step(0));
	const form = fieldsIn((await get(address)).html);
	expect(form).toMatchObject({ asOf: "2026-03-31", status: "implemented" });
	const typed = { ...form, status: "partial", description: "Es fehlt noch viel." };
	const wrong = await post(address, { ...typed, asOf: "2026-02-30" });
	expect(wrong.status).toBe(422);
	expect(fieldsIn(wrong.html)).toMatchObject({ description: "Es fehlt noch viel.", status: "partial" });
	expect((await post(address, { ...typed, asOf: "2027-03-31" })).status).toBe(303);
	const rows = await rowsOf(register, plan);
	expect(rows.statement.filter(({ stepId }) => stepId === rows.step[0]?.id)).toHaveLength(2);
});

test("a renumbered measure is found under its old address", async () => {
	const { measure } = await newPlan();
	const address = href("de", "editMeasure", measure(2));
	const saved = await post(address, { ...fieldsIn((await get(address)).html), number: "W.9" });
	expect(saved.location).toContain("/massnahme/W.9?saved=");
	const old = await get(href("de", "measure", measure(2)));
	expect([old.status, old.location]).toEqual([301, expect.stringContaining("/massnahme/W.9")]);
	expect((await get(address)).status).toBe(200);
});

test("a step is split, merged, moved, dropped and restored by forms", async () => {
	const { plan, step } = await newPlan();
	const send = async (
		route: "splitStep" | "mergeSteps" | "moveStep" | "dropStep",
		fields: Record<string, string> = {},
	) => {
		const address = href("de", route, step(1));
		return post(address, { ...fieldsIn((await get(address)).html), ...fields });
	};
	const stepsOf = async () => (await rowsOf(register, plan)).step.filter(({ droppedBecause }) => !droppedBecause);
	expect((await send("splitStep")).status).toBe(422);
	expect((await send("splitStep", { line: "1" })).status).toBe(303);
	expect((await stepsOf()).map(({ content }) => content.length)).toEqual([1, 1, 1, 1, 1]);
	expect((await send("mergeSteps")).status).toBe(303);
	expect((await stepsOf()).map(({ content }) => content.length)).toEqual([1, 2, 1, 1]);
	expect((await send("moveStep", { measure: "Q.9" })).status).toBe(422);
	expect((await send("moveStep", { measure: "W.1", place: "x" })).status).toBe(422);
	expect((await send("moveStep", { measure: "W.1", place: "1" })).location).toContain("/massnahme/W.1?");
	expect((await send("dropStep", { reason: " " })).status).toBe(422);
	expect((await send("dropStep", { reason: "Förderung ausgelaufen" })).status).toBe(303);
	const page = await get(href("de", "measure", { ...step(1), measure: "W.1" }));
	expect(page.html).toContain("Förderung ausgelaufen");
	expect((await post(href("de", "restoreStep", step(1)), {})).status).toBe(303);
	expect(await stepsOf()).toHaveLength(4);
});

test("a split of what has changed in the meantime shows how it stands now", async () => {
	const { step } = await newPlan();
	const address = href("de", "splitStep", step(1));
	const form = fieldsIn((await get(address)).html);
	const edit = href("de", "editStep", step(1));
	await post(edit, { ...fieldsIn((await get(edit)).html), content: "eins\nzwei\ndrei" });
	const refused = await post(address, { ...form, line: "1" });
	expect(refused.status).toBe(409);
	expect(refused.html).toContain("inzwischen geändert");
	expect(refused.html).toContain("drei");
});

test("fields, measures and steps are added; what is missing is said and what was typed stays", async () => {
	const { at, plan, measure } = await newPlan();
	expect((await post(href("de", "addField", at), { code: "", title: "" })).status).toBe(422);
	expect((await post(href("de", "addField", at), { code: "K", title: "Klima" })).status).toBe(303);
	const field = (await rowsOf(register, plan)).field.at(-1)?.id ?? "";
	const wrong = await post(href("de", "addMeasure", at), { number: "K.1", title: "", field });
	expect(wrong.status).toBe(422);
	expect(fieldsIn(wrong.html)).toMatchObject({ number: "K.1", field });
	const added = await post(href("de", "addMeasure", at), { number: "K.1", title: "Dächer begrünen", field });
	expect(added.location).toContain("/massnahme/K.1?saved=");
	const steps = href("de", "addStep", { ...measure(0), measure: "K.1" });
	expect((await post(steps, { content: "", responsibility: "50", term: "" })).html).toContain("50</textarea>");
	expect((await post(steps, { content: "Liste anlegen", responsibility: "50", term: "" })).location).toContain(
		"#schritt-1",
	);
	const edit = href("de", "editField", { ...at, field });
	await post(edit, { ...fieldsIn((await get(edit)).html), place: "1" });
	expect((await rowsOf(register, plan)).field.map(({ code }) => code)).toEqual(["K", "B", "W"]);
});

test("a measure is moved, dropped and restored", async () => {
	const { plan, measure, rows } = await newPlan();
	const move = href("de", "moveMeasure", measure(2));
	expect(fieldsIn((await get(move)).html)).toEqual({ field: rows.field[1]?.id, place: "1" });
	await post(move, { field: rows.field[0]?.id ?? "", place: "1" });
	expect((await rowsOf(register, plan)).measure.map(({ number }) => number)).toEqual(["W.1", "B.1", "B.1"]);
	const drop = href("de", "dropMeasure", measure(2));
	expect((await post(drop, { reason: "" })).status).toBe(422);
	await post(drop, { reason: "Beschluss aufgehoben" });
	expect((await get(href("de", "measure", measure(2)))).html).toContain("Beschluss aufgehoben");
	expect((await post(href("de", "restoreMeasure", measure(2)), {})).status).toBe(303);
});

test("settings: title, years, visibility with a warning, the scheme's words and order", async () => {
	const { at, plan } = await newPlan();
	const address = href("de", "editPlan", at);
	const page = await get(address);
	expect(page.html).toContain("ohne Anmeldung im Internet");
	const form = fieldsIn(page.html);
	for (const wrong of [{ title: "" }, { firstYear: "x" }, { firstYear: "2030", lastYear: "2020" }]) {
		expect((await post(address, { ...form, ...wrong })).status).toBe(422);
	}
	const words = { de_partial: "halb geschafft", order_partial: "1", order_implemented: "3" };
	const saved = await post(address, { ...form, title: "Neuer Titel", firstYear: "2025", public: "yes", ...words });
	expect(saved.status).toBe(303);
	const [settings] = (await rowsOf(register, plan)).plan;
	expect(settings).toMatchObject({ title: "Neuer Titel", firstYear: 2025, public: true });
	expect(settings?.scheme.map(({ label }) => label.de).slice(0, 3)).toEqual([
		"halb geschafft",
		"wird laufend umgesetzt",
		"ist umgesetzt",
	]);
	expect((await get(href("de", "plan", at), "")).status).toBe(200);
	const stale = await post(address, { ...form, title: "Noch ein Titel" }, bert);
	expect(stale.status).toBe(409);
	expect(stale.html).toContain("Neuer Titel");
});

test("the history tells who changed what, with the words marked, and offers to take it back", async () => {
	const { at, step, measure } = await newPlan();
	const address = href("de", "editStatement", step(0));
	const form = fieldsIn((await get(address)).html);
	await post(address, { ...form, status: "partial", description: "Alle Standorte stehen bald fest." });
	for (const path of [
		href("de", "planHistory", at),
		href("de", "stepHistory", step(0)),
		href("de", "measureHistory", measure(0)),
	]) {
		const { html } = await get(path);
		expect(html).toContain("Stand geändert");
		expect(html).toMatch(/<ins>.*bald.*<\/ins>/);
		expect(html).toContain("25. November 2026 um 14:32");
		expect(html).toContain("Plan aus einem Dokument übernommen");
	}
	const narrowed = await get(href("de", "planHistory", at, { what: "import" }));
	expect(narrowed.html).not.toContain("Stand geändert");
	expect(narrowed.html).toContain("Betrieb");
});

test("what was changed since cannot be taken back and is shown; what is undone already too", async () => {
	const { step } = await newPlan();
	const address = href("de", "editStep", step(0));
	const form = fieldsIn((await get(address)).html);
	const first = await post(address, { ...form, content: "Annas Satz" });
	const undo = /action="([^"]*zuruecknehmen)"/.exec((await get(first.location)).html)?.[1] ?? "";
	await post(address, { ...fieldsIn((await get(address)).html), content: "Berts Satz" }, bert);
	const refused = await post(undo, {});
	expect(refused.status).toBe(409);
	expect(refused.html).toContain("lässt sich nicht mehr rückgängig machen");
	expect(refused.html).toContain("Berts");
	const second = await post(address, { ...fieldsIn((await get(address)).html), content: "Annas Satz" }, bert);
	await post(undo, {});
	expect((await post(undo, {})).html).toContain("Schon rückgängig gemacht");
	expect(second.status).toBe(303);
	expect((await get(undo)).location).toContain("/verlauf");
});
