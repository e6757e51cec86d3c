// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { type CouncilServer, openCouncilServer } from "../../../../test/council/council-server.ts";
import { oparlObjects } from "../../../../test/council/oparl-objects.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let server: CouncilServer;
let app: ReturnType<typeof createApp>;
let cookie: string;

beforeAll(async () => {
	server = await openCouncilServer();
	register = await openTestRegister({ councilSystem: { intranet: ["127.0.0.1"], pauseMilliseconds: 0 } });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]));
});
afterAll(async () => {
	await register.runJobs();
	await server.close();
	await register.close();
});

const path = "/musterstadt/ratsinformation";
const shown = async (address = path) => (await app.request(address, { headers: { cookie } })).text();
const post = (fields: Readonly<Record<string, string>>, as = cookie, address = path) =>
	app.request(address, {
		method: "POST",
		headers: { cookie: as, "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
		body: new URLSearchParams(fields),
	});
const version = async () => /name="version" value="(\d+)"/.exec(await shown())?.[1] ?? "";

function answers() {
	const { system, body, list, paper } = oparlObjects(server.origin);
	const papers = list(
		[paper(1, "V1234/26", { name: "Baumkonzept <2026>" }), paper(2, "V2222/26"), paper(3, "V2222/26")],
		{
			total: 3,
		},
	);
	server.answers({ "/system": system, "/bodies": list([body()]), "/papers": papers });
}

test("the test says what stands at the address and saves nothing", async () => {
	answers();
	const page = await post({
		version: await version(),
		address: `${server.origin}/system`,
		deed: "test",
		enabled: "yes",
	});
	expect(page.status).toBe(200);
	const text = await page.text();
	for (const words of ["Gefunden: Stadt Musterstadt", "3 Vorlagen", `value="${server.origin}/system"`]) {
		expect(text).toContain(words);
	}
	expect(await shown()).not.toContain(server.origin);
});

test.each([
	["", "Tragen Sie die Adresse"],
	["oparl.musterstadt.de", "Das ist keine Adresse im Netz"],
	["https://name:kennwort@oparl.example/", "Das ist keine Adresse im Netz"],
	["http://oparl.musterstadt.de/system", "Die Verbindung ist nicht gesichert"],
	["https://192.168.0.7/system", "192.168.0.7 liegt in einem internen Netz"],
])("%j is refused with a sentence, saved or tried", async (address, sentence) => {
	const given = { version: await version(), address, enabled: "yes" };
	for (const form of [given, { ...given, deed: "test" }]) {
		const answer = await post(form);
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain(sentence);
	}
});

test("what does not answer as it should is said in words", async () => {
	server.answers({ "/system": (_, response) => void response.end("<html>Wartung") });
	const answer = await post({ version: await version(), address: `${server.origin}/system`, deed: "test" });
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain("zum Beispiel eine Wartungsseite");
});

test("numbers in texts become links once the papers are known, also on pages that were kept; none is guessed", async () => {
	answers();
	const [measure] = inventedDraft.measures;
	const [step] = measure?.steps ?? [];
	if (!measure || !step) throw new Error("The draft lacks a measure.");
	const description = "Beschlossen mit V 1234/26 und V2222/26, siehe V9999/26.";
	const steps = [{ ...step, description }];
	const plan = await commitPlan(register, "baeume", { ...inventedDraft, measures: [{ ...measure, steps }] });
	const address = `/musterstadt/plan/${plan.slug}/massnahme/B.1`;
	const visited = async () => {
		const answer = await app.request(address);
		expect(answer.status).toBe(200);
		return answer.text();
	};
	const link = 'href="https://rat.musterstadt.example/vorlage/1"';
	expect(await visited()).not.toContain(link);
	await post({ version: await version(), address: `${server.origin}/system`, enabled: "yes" });
	await register.runJobs();
	const page = await visited();
	expect(page).toContain(link);
	expect(page).toContain('title="Baumkonzept &lt;2026&gt;"');
	expect(page).toContain("(öffnet das Ratsinformationssystem)");
	expect(page).toContain("V9999/26");
	// In the text, and among what it points at.
	expect(page.match(/rat\.musterstadt\.example/g)).toHaveLength(2);
	const table = await (await app.request(`/musterstadt/plan/${plan.slug}/tabelle`)).text();
	expect([table.includes(link), table.includes(">V 1234/26<")]).toEqual([true, true]);
	const state = await shown();
	for (const words of ["Stadt Musterstadt", "3 gelesen, davon 3 neu oder geändert"]) expect(state).toContain(words);
});

test("what is published links the papers that its texts and its report name, and says so by another tag", async () => {
	answers();
	const [measure] = inventedDraft.measures;
	const [step] = measure?.steps ?? [];
	if (!measure || !step) throw new Error("The draft lacks a measure.");
	const steps = [{ ...step, description: "Beschlossen mit V1234/26, siehe V2222/26." }];
	const draft = { ...inventedDraft, measures: [{ ...measure, steps }] };
	await post({ version: await version(), address: "" });
	await publishPlan(register, { slug: "wald", draft, first: { paper: "V 1234/26" } });
	const [ofMeasure, ofReport] = ["/musterstadt/berichte/wald/massnahme/B.1", "/musterstadt/berichte/wald/1"];
	const visited = async (address: string) => {
		const answer = await app.request(address);
		expect(answer.status).toBe(200);
		return {
			tag: answer.headers.get("ETag"),
			links: (await answer.text()).split("rat.musterstadt.example").length - 1,
		};
	};
	const before = await Promise.all([ofMeasure, ofReport].map(visited));
	expect(before.map(({ links }) => links)).toEqual([0, 0]);
	await post({ version: await version(), address: `${server.origin}/system`, enabled: "yes" });
	await register.runJobs();
	const after = await Promise.all([ofMeasure, ofReport].map(visited));
	expect(after.map(({ links }) => links)).toEqual([2, 1]);
	for (const [at, { tag }] of after.entries()) expect(tag).not.toBe(before[at]?.tag);
});

test("the number with which a report is submitted can be looked up before it is published", async () => {
	const publish = "/musterstadt/plan/wald/berichte/neu/veroeffentlichen";
	const query = `asOf=${inventedDraft.document.asOf}&corrects=1`;
	const { cookie: as } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	const form = await app.request(`${publish}?${query}`, { headers: { cookie: as } });
	expect(form.status).toBe(200);
	expect(await form.text()).toContain("Vorlage suchen");
	const lookUp = async (paper: string) => {
		const fields = { asOf: inventedDraft.document.asOf, corrects: "1", paper, deed: "paper", time: "12:34" };
		const answer = await post(fields, as, publish);
		expect(answer.status).toBe(200);
		const text = await answer.text();
		expect(text).toContain('value="12:34"');
		return /<p class="kern-body" role="status">(.*?)<\/p>/s.exec(text)?.[1]?.replace(/<[^>]+>/g, "") ?? "";
	};
	expect(await lookUp("V 1234/26")).toContain("Gefunden: Baumkonzept &lt;2026&gt;");
	expect(await lookUp("V2222/26")).toContain("2 Vorlagen mit dieser Nummer");
	expect(await lookUp("V9999/26")).toContain("noch nicht bekannt");
});

test("renewing begins at once, and says so where it is switched off", async () => {
	expect((await post({}, cookie, `${path}/abgleichen`)).headers.get("Location")).toBe(`${path}?done=renew`);
	await post({ version: await version(), address: `${server.origin}/system` });
	expect((await post({}, cookie, `${path}/abgleichen`)).headers.get("Location")).toBe(`${path}?done=off`);
	expect(await shown()).toContain("Ausgeschaltet: Vorlagen werden nicht verlinkt");
});

test("nobody's setting is overwritten unseen, and only who looks after the municipality may", async () => {
	const given = await version();
	expect((await post({ version: given, address: "https://oparl.example/\u0000" })).status).toBe(303);
	const next = await version();
	expect((await post({ version: next, address: "https://oparl.example/a" })).status).toBe(303);
	const stale = await post({ version: given, address: "https://oparl.example/b" });
	expect(stale.status).toBe(409);
	const text = await stale.text();
	for (const address of ["https://oparl.example/a, ausgeschaltet", 'value="https://oparl.example/b"']) {
		expect(text).toContain(address);
	}
	const { cookie: coordinator } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	expect((await post({ version: given, address: "" }, coordinator)).status).toBe(403);
	expect((await post({ version: given, address: "", deed: "test" }, coordinator)).status).toBe(403);
});
