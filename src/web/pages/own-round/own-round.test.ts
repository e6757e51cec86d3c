// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OpenedTestRound, openTestRound } from "../../../../test/opened-round.ts";
import type { SomeStep } from "../../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { openVisitor, type Visitor } from "../../../../test/visitor.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const assets = loadAssets();
const text = "Es finden halbjährlich Treffen statt.";
const step = (more: Partial<SomeStep> = {}): SomeStep => ({
	...{ responsibility: ["50 (federführend)", "51"], description: text, status: "ongoing", ...more },
});

let register: TestRegister;
let opened: OpenedTestRound;
let site: ReturnType<typeof createApp>;
let count = 0;

beforeAll(async () => {
	register = await openTestRegister();
	site = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);
});
afterAll(() => register.close());
beforeEach(async () => {
	count += 1;
	opened = await openTestRound(register, {
		slug: `plan-${count}`,
		steps: [step(), step(), step({ responsibility: ["51"] })],
	});
});

/** A window of somebody who answers for a unit. */
const signedIn = async (code = "50"): Promise<Visitor> => {
	const visitor = openVisitor(site);
	const grants = [{ role: "contributor" as const, unitId: opened.unitIdOf(code) }];
	const { cookie } = await signInAs(register, register.municipality, grants);
	const [name = "", value = ""] = cookie.split("=");
	visitor.cookies.set(name, value);
	return visitor;
};

const pageAddress = () => `/musterstadt/zuarbeit/plan-${count}/${opened.round.asOf}`;
const deed = (contribution: string, name: string) => `${pageAddress()}/${contribution}/${name}`;
const ofUnit50 = () => opened.contributions.filter(({ unitId }) => unitId === opened.unitIdOf("50"));
const first = () => ofUnit50()[0]?.id ?? "";
const bodyOf = async (visitor: Visitor, address = pageAddress()) => (await visitor.get(address)).text();
const keyOf = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? "";
const states = async () => {
	const { rows } = await register.database.ownerPool.query<{ state: string }>(
		"SELECT state FROM planstand.contribution WHERE round_id = $1 AND unit_id = $2 ORDER BY state",
		[opened.round.id, opened.unitIdOf("50")],
	);
	return rows.map(({ state }) => state);
};

describe("the page of what a unit is asked", () => {
	test("shows only its own steps, with what was said last, and leads straight there", async () => {
		const visitor = await signedIn();
		const html = await bodyOf(visitor);
		expect(html).toContain("noch 12 Tage");
		expect(html).toContain("0 von 2 erledigt");
		expect(html.match(/data-answer=/g)).toHaveLength(2);
		expect(html).toContain(text);
		expect(html).not.toContain("Vorhaben 4");
		expect((await visitor.get("/musterstadt/zuarbeit")).status).toBeLessThan(400);
	});

	test("asks the database as often for forty steps as for two", async () => {
		const queriesOf = async () => {
			const visitor = await signedIn();
			await visitor.get(pageAddress());
			register.queries.length = 0;
			await visitor.get(pageAddress());
			return register.queries.length;
		};
		const few = await queriesOf();
		count += 1;
		opened = await openTestRound(register, { slug: `plan-${count}`, steps: Array.from({ length: 40 }, () => step()) });
		expect([few, await queriesOf()]).toEqual([few, few]);
		expect(few).toBeLessThanOrEqual(13);
	});

	test("who is not signed in comes back to it after signing in", async () => {
		const answer = await openVisitor(site).get(pageAddress());
		expect(answer.headers.get("location")).toBe(`/musterstadt/anmelden?next=${encodeURIComponent(pageAddress())}`);
	});
});

describe("saving", () => {
	test("by the button leads back to the step, and a second window sees both texts", async () => {
		const [visitor, other] = [await signedIn(), await signedIn()];
		const fields = { version: "1", status: "ongoing", description: "Neu gesagt." };
		const saved = await visitor.post(deed(first(), "speichern"), fields);
		expect(saved.headers.get("location")).toContain(`#schritt-${first()}`);
		expect(await bodyOf(visitor)).toMatch(/Gespeichert \d+:\d\d/);
		const late = await other.post(deed(first(), "speichern"), { ...fields, description: "Anders gesagt." });
		expect(late.status).toBe(409);
		const html = await late.text();
		expect(html).toContain("Zwei Texte zu diesem Schritt");
		expect(html).toContain("Anders gesagt.");
		expect(html).toContain('name="version" value="2"');
		await other.post(deed(first(), "speichern"), { ...fields, version: "2", description: "Anders gesagt." });
		expect(await bodyOf(visitor)).toContain("Anders gesagt.");
	});

	test("the island is told the version; the same sent again is no conflict", async () => {
		const visitor = await signedIn();
		const send = (description: string) =>
			site.request(deed(first(), "speichern"), {
				method: "POST",
				body: new URLSearchParams({ version: "1", status: "partial", description }),
				headers: {
					Accept: "application/json",
					Origin: "http://localhost",
					cookie: [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
				},
			});
		for (let time = 0; time < 2; time += 1) {
			const answer = await send("Ein Teil ist getan.");
			expect(await answer.json()).toMatchObject({ version: 2, isDone: true });
		}
		const stale = await send("Etwas anderes.");
		expect([stale.status, await stale.json()]).toMatchObject([
			409,
			{ problem: "stale", now: { version: 2, description: "Ein Teil ist getan." } },
		]);
		visitor.cookies.clear();
		expect((await send("Ohne Anmeldung.")).status).toBe(401);
	});

	test("takes four statements and one for the session", async () => {
		const visitor = await signedIn();
		register.queries.length = 0;
		await visitor.post(deed(first(), "speichern"), { version: "1", status: "ongoing", description: "Kurz." });
		expect(register.queries.length).toBeLessThanOrEqual(3);
	});

	test("somebody whose session has ended gets their text back", async () => {
		const answer = await openVisitor(site).post(deed(first(), "speichern"), {
			version: "1",
			description: "Mein Text.",
		});
		expect(answer.status).toBe(401);
		expect(await answer.text()).toContain("Mein Text.");
	});
});

describe("unchanged", () => {
	test("is one click that is noted as such, and can be taken back to what was there", async () => {
		const visitor = await signedIn();
		await visitor.post(deed(first(), "speichern"), { version: "1", status: "partial", description: "Halb fertig." });
		await visitor.post(deed(first(), "unveraendert"), { version: "2" });
		const html = await bodyOf(visitor);
		expect(html).toContain("beantwortet, unverändert");
		expect(html).not.toContain("Halb fertig.");
		await visitor.post(deed(first(), "doch-veraendert"), { version: "3" });
		expect(await bodyOf(visitor)).toContain("Halb fertig.");
	});

	test("for all that is left leaves alone what somebody wrote", async () => {
		const visitor = await signedIn();
		await visitor.post(deed(first(), "speichern"), { version: "1", status: "partial", description: "Halb fertig." });
		await visitor.post(`${pageAddress()}/unveraendert`);
		const html = await bodyOf(visitor);
		expect(html).toContain("2 von 2 erledigt");
		expect(html).toContain("Halb fertig.");
	});
});

describe("handing in", () => {
	test("says what is missing and offers to hand in the rest", async () => {
		const visitor = await signedIn();
		await visitor.post(deed(first(), "unveraendert"), { version: "1" });
		const key = keyOf(await bodyOf(visitor));
		const asked = await visitor.post(`${pageAddress()}/abgeben`, { key });
		expect(asked.status).toBe(422);
		expect(await asked.text()).toContain("Den fertigen Schritt schon abgeben");
		const handed = await visitor.post(`${pageAddress()}/abgeben`, { key, partly: "yes" });
		const receipt = await bodyOf(visitor, handed.headers.get("location") ?? "");
		expect(receipt).toContain("Zuarbeit abgegeben");
		expect(receipt).toContain("Ein Schritt ist noch offen.");
		expect(await states()).toEqual(["asked", "submitted"]);
	});

	test("a hundred times at once with one key is once, with one answer", async () => {
		const visitor = await signedIn();
		await visitor.post(`${pageAddress()}/unveraendert`);
		const key = keyOf(await bodyOf(visitor));
		const answers = await Promise.all(
			Array.from({ length: 100 }, () => visitor.post(`${pageAddress()}/abgeben`, { key })),
		);
		expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get("location")}`))).toEqual(
			new Set([`303 ${pageAddress()}/beleg/${key}`]),
		);
		const { rows } = await register.database.ownerPool.query(
			"SELECT count(*)::int AS n FROM planstand.submission WHERE id = $1",
			[key],
		);
		expect(rows).toEqual([{ n: 1 }]);
		const events = await register.database.ownerPool.query(
			"SELECT count(*)::int AS n FROM planstand.event WHERE action = 'submit-contribution' AND subject_id = ANY ($1)",
			[ofUnit50().map(({ id }) => id)],
		);
		expect(events.rows).toEqual([{ n: 2 }]);
	});

	test("can be taken back until the coordinator has accepted it, and a late save keeps its text", async () => {
		const visitor = await signedIn();
		await visitor.post(`${pageAddress()}/unveraendert`);
		await visitor.post(`${pageAddress()}/abgeben`, { key: keyOf(await bodyOf(visitor)) });
		const late = await visitor.post(deed(first(), "speichern"), {
			version: "3",
			status: "partial",
			description: "Zu spät.",
		});
		expect([late.status, (await late.text()).includes("Zu spät.")]).toEqual([409, true]);
		await visitor.post(`${pageAddress()}/zuruecknehmen`, { contribution: first() });
		expect(await states()).toEqual(["draft", "submitted"]);
		await register.database.ownerPool.query(
			"UPDATE planstand.contribution SET state = 'accepted' WHERE round_id = $1",
			[opened.round.id],
		);
		expect((await visitor.post(`${pageAddress()}/zuruecknehmen`)).status).toBe(409);
	});

	test("after the round is over nothing more is taken, and what was said can be read", async () => {
		const visitor = await signedIn();
		await register.database.ownerPool.query("UPDATE planstand.round SET state = 'closed' WHERE id = $1", [
			opened.round.id,
		]);
		const late = await visitor.post(deed(first(), "speichern"), {
			version: "1",
			status: "partial",
			description: "Zu spät.",
		});
		expect([late.status, (await late.text()).includes("Zu spät.")]).toEqual([409, true]);
		expect(await bodyOf(visitor)).toContain("Diese Runde ist beendet");
	});
});
