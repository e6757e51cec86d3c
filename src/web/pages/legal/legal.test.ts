// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { federalStates } from "../../../plan/municipality-settings.ts";
import { accessibilityLawOf } from "../../../report/accessibility-law.ts";
import { keptDaysAfterDone } from "../../../report/barrier-report.ts";
import { editMunicipality, showSettings } from "../../../usecase/edit-municipality.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";
import { blocksOf } from "./plain-text.tsx";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;
let moment = new Date("2026-05-01T08:00:00Z");

beforeAll(async () => {
	register = await openTestRegister({ now: () => moment });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]));
});
afterAll(() => register.close());

const get = async (path: string, as?: string) =>
	(await app.request(path, { headers: as ? { cookie: as } : {} })).text();
const post = (path: string, fields: Readonly<Record<string, string>>, as?: string) =>
	app.request(path, {
		method: "POST",
		headers: { Origin: "http://localhost", ...(as && { cookie: as }) },
		body: new URLSearchParams(fields),
	});

const pages = [
	"impressum",
	"datenschutz",
	"barrierefreiheit",
	"barriere-melden",
	"leichte-sprache",
	"gebaerdensprache",
];

async function setState(state: string) {
	const context = register.contextFor(operator, register.municipality);
	const shown = await showSettings(context);
	if (!shown.ok) throw new Error(shown.problem.kind);
	const { name, version, settings } = shown.stored;
	const edited = { name, version, settings: { ...settings, state, email: "plan@example.org" } };
	expect(await editMunicipality(context, edited)).toMatchObject({ ok: true });
}

describe("legal pages", () => {
	test("each is one click away from every page of the municipality", async () => {
		for (const path of ["/musterstadt", "/musterstadt/impressum", "/musterstadt/anmelden", "/en/musterstadt"]) {
			const page = await get(path);
			const footer = page.slice(page.indexOf("<footer"));
			// And open data.
			expect(footer.match(/<a /g)).toHaveLength(pages.length + 1);
		}
		for (const name of pages) {
			const answer = await app.request(`/musterstadt/${name}`);
			expect(answer.status).toBe(200);
			expect(answer.headers.get("set-cookie")).toBeNull();
		}
	});

	test("what is not set up yet says so, and leads only those on who can mend it", async () => {
		for (const name of ["impressum", "datenschutz", "barrierefreiheit"]) {
			expect(await get(`/musterstadt/${name}`)).toContain("noch nicht fertig");
			expect(await get(`/musterstadt/${name}`)).not.toContain("/veroeffentlichung/");
			expect(await get(`/musterstadt/${name}`, cookie)).toContain(`/musterstadt/veroeffentlichung/${name}`);
		}
		expect(await get("/musterstadt/gebaerdensprache")).toContain("noch keinen Film");
	});

	test.each(federalStates)("the law of %s stands in the statement, or it says what is missing", async (state) => {
		await setState(state);
		const page = await get("/musterstadt/barrierefreiheit");
		const { law, body } = accessibilityLawOf(state) ?? {};
		if (law) expect(page).toContain(law);
		if (body) expect(page).toContain(body.name);
		else expect(page).toContain("<li>Durchsetzungsstelle</li>");
	});
});

test("a text has paragraphs and headings, and nothing else", () => {
	expect(blocksOf("Eins\n- zwei\n  - drei\nvier\n# fünf\n-").map(({ kind, lines }) => [kind, ...lines])).toEqual([
		["paragraph", "Eins"],
		["list", "zwei", "drei"],
		["paragraph", "vier"],
		["heading", "fünf"],
		["paragraph", "-"],
	]);
	expect(blocksOf("Eins\nZwei\n\n# Titel\nDrei\n\n\n<b>Vier</b>")).toEqual([
		{ kind: "paragraph", lines: ["Eins", "Zwei"] },
		{ kind: "heading", lines: ["Titel"] },
		{ kind: "paragraph", lines: ["Drei"] },
		{ kind: "paragraph", lines: ["<b>Vier</b>"] },
	]);
});

const form = "/musterstadt/barriere-melden";
const told = async () => {
	const { rows } = await register.database.ownerPool.query<{ description: string; email: string; page: string }>(
		"SELECT description, email, page FROM planstand.barrier_report ORDER BY reported_at",
	);
	return rows;
};

describe("reporting a barrier", () => {
	test("the page that somebody comes from is filled in", async () => {
		const page = await get("/musterstadt");
		const [, link = ""] = /href="(\/musterstadt\/barriere-melden[^"]*)"/.exec(page) ?? [];
		expect(await get(link)).toContain(
			'name="page" type="text" autocomplete="off" aria-describedby="page-hint" value="/musterstadt"',
		);
		const strange = await get(`${form}?seite=https://boese.example`);
		expect(strange.slice(strange.indexOf("<main"))).not.toContain("boese.example");
	});

	test("it is kept, and whom the municipality named is written to", async () => {
		await setState("Sachsen");
		const barrier = {
			page: "/musterstadt/plan",
			description: "Die Tabelle <b>wird</b> nicht vorgelesen.",
			email: "ich@example.org",
		};
		const answer = await post(form, barrier);
		expect(answer.status).toBe(303);
		expect(await get(answer.headers.get("location") ?? "")).toContain("Ihre Meldung ist angekommen");
		expect(await told()).toEqual([barrier]);
		const { rows } = await register.database.ownerPool.query("SELECT recipient, text FROM planstand.mail");
		expect(rows).toMatchObject([{ recipient: "plan@example.org" }]);
		for (const text of [barrier.description, barrier.email, barrier.page]) expect(rows[0].text).toContain(text);
	});

	test("what is wrong is said, and what was written stays", async () => {
		expect((await post(form, { description: "" })).status).toBe(422);
		expect((await post(form, { description: "x".repeat(5001) })).status).toBe(422);
		const answer = await post(form, { description: "Zu klein.", email: "ich" });
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain("Zu klein.</textarea>");
		expect(await told()).toHaveLength(1);
	});

	test("programs that fill in everything are thanked and forgotten", async () => {
		expect((await post(form, { description: "Kaufen Sie!", website: "http://spam.example" })).status).toBe(303);
		expect(await told()).toHaveLength(1);
	});

	test("who sends without end has to wait, and keeps the text", async () => {
		let last = await post(form, { description: "Nochmal 1" });
		for (let at = 2; at <= 25 && last.status === 303; at++) last = await post(form, { description: `Nochmal ${at}` });
		expect(last.status).toBe(429);
		expect(await last.text()).toContain("Nochmal");
		moment = new Date(moment.getTime() + 16 * 60_000);
		expect((await post(form, { description: "Später" })).status).toBe(303);
	});

	test("its state is changed once, and it is deleted some time after it is done", async () => {
		const list = "/musterstadt/veroeffentlichung/barrieren";
		const page = await get(list, cookie);
		expect(page).toContain("Die Tabelle &lt;b&gt;wird&lt;/b&gt; nicht vorgelesen.");
		const ids = [...page.matchAll(/name="id" value="([^"]+)"/g)].map(([, id = ""]) => id);
		for (const id of ids) expect((await post(list, { id, version: "1", state: "done" }, cookie)).status).toBe(303);
		const [id = ""] = ids;
		expect((await post(list, { id, version: "1", state: "new" }, cookie)).status).toBe(409);
		moment = new Date(moment.getTime() + (keptDaysAfterDone - 1) * 86_400_000);
		await register.runJobs();
		expect(await told()).toHaveLength(ids.length);
		moment = new Date(moment.getTime() + 2 * 86_400_000);
		await register.runJobs();
		expect(await told()).toEqual([]);
	});
});
