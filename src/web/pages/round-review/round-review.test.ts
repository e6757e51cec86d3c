// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AnsweredTestRound, answeredRound } from "../../../../test/answered-round.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import type { Contribution } from "../../../round/contribution.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
const assets = loadAssets();

beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => console.error(error);
	app = createApp({ ...register, logFault }, assets);
});
afterAll(() => register.close());

const lead = (code: string) => ({ responsibility: [`${code} (federführend)`] });
const base = {
	status: "ongoing",
	statusText: "laufend",
	description: "Der Treff ist an zwei Tagen offen.",
	term: ["laufend"],
};
const same = { status: base.status, description: base.description };
const steps = (count: number) => Array.from({ length: count }, () => ({ ...lead("50"), ...base }));

const queueOf = ({ plan, round }: AnsweredTestRound) => `/musterstadt/plan/${plan.slug}/runden/${round.asOf}/pruefung`;
const get = async ({ cookie }: { readonly cookie: string }, path: string) => {
	const answer = await app.request(path, { headers: { cookie } });
	return { status: answer.status, html: await answer.text() };
};
const post = async (
	{ cookie }: { readonly cookie: string },
	path: string,
	fields: Readonly<Record<string, string>>,
) => {
	const headers = { cookie, Origin: "http://localhost" };
	const answer = await app.request(path, { method: "POST", headers, body: new URLSearchParams(fields) });
	return { status: answer.status, location: answer.headers.get("location") ?? "", html: await answer.text() };
};
const versionOf = ({ version }: Contribution) => ({ version: String(version) });

/** A round of its own with this many steps, all answered. */
async function handedIn(slug: string, answers: readonly Parameters<AnsweredTestRound["handIn"]>[1][]) {
	const round = await answeredRound(register, { slug, steps: steps(answers.length) });
	const contributions: Contribution[] = [];
	for (const [at, answer] of answers.entries()) {
		const asked = round.contributions[at];
		if (asked) contributions.push(await round.handIn(asked, answer));
	}
	return { round, contributions };
}

test("one answer stands in front with what differs from last time and what was noticed", async () => {
	const changed = { status: "partial", description: "Der Treff ist an drei Tagen offen." };
	const { round } = await handedIn("unterschied", [changed, same]);
	const { html, status } = await get(round.coordinator, queueOf(round));
	expect(status).toBe(200);
	expect(html).toMatch(/<del>.*?zwei.*?<\/del>/s);
	expect(html).toMatch(/<ins>.*?drei.*?<\/ins>/s);
	expect(html).toContain("wird laufend umgesetzt");
	expect(html).toContain("Bitte prüfen Sie, ob der Rückschritt gewollt und erklärt ist.");
	expect(html).toContain("2 von 2 Zuarbeiten warten auf Ihre Prüfung");
	expect(html).toMatch(/Geändert<\/span> <strong>1</);
	const other = await get(round.coordinator, `${queueOf(round)}?filter=unchanged`);
	expect(other.html).toContain("Unverändert: Stand und Text sind wie beim letzten Mal.");
});

test("accepting leads to the next one, and can be taken back", async () => {
	const { round, contributions } = await handedIn("abnehmen", [same, same]);
	const [first, second] = contributions;
	if (!first || !second) throw new Error("Nothing was handed in.");
	const { html } = await get(round.coordinator, queueOf(round));
	expect(html).toContain(`name="next" value="${second.id}"`);
	const address = `${queueOf(round)}/${first.id}/abnehmen`;
	const done = await post(round.coordinator, address, { ...versionOf(first), next: second.id, filter: "new" });
	expect(done.status).toBe(303);
	expect(done.location).toContain(`contribution=${second.id}`);
	expect((await round.find(first.id)).state).toBe("accepted");
	const after = await get(round.coordinator, done.location);
	const undo = /action="([^"]*zuruecknehmen)"/.exec(after.html)?.[1] ?? "";
	await post(round.coordinator, undo, {});
	expect((await round.find(first.id)).state).toBe("submitted");
	const late = await post(round.coordinator, address, versionOf(first));
	expect([late.status, (await round.find(first.id)).state]).toEqual([409, "submitted"]);
	expect(late.html).toContain("Inzwischen geändert");
});

test("it is given back only with a comment, and the text of the unit stays beside an edited one", async () => {
	const { round, contributions } = await handedIn("zurueck", [same]);
	const [one] = contributions;
	if (!one) throw new Error("Nothing was handed in.");
	const at = `${queueOf(round)}/${one.id}`;
	const refused = await post(round.coordinator, `${at}/zurueckgeben`, { ...versionOf(one), comment: " " });
	expect(refused.status).toBe(422);
	expect(refused.html).toContain("Es wurde noch nichts zurückgegeben.");
	const edited = { ...versionOf(one), status: "implemented", description: "Der Treff ist an vier Tagen offen." };
	const saved = await post(round.coordinator, `${at}/bearbeiten`, edited);
	const { html } = await get(round.coordinator, saved.location);
	expect(html).toContain("Fassung der Stelle");
	expect(html).toContain("Bearbeitete Fassung");
	const stale = await post(round.coordinator, `${at}/bearbeiten`, { ...edited, description: "Ganz anders." });
	expect(stale.status).toBe(409);
	expect(stale.html).toContain("Ganz anders.");
	expect(stale.html).toContain("Was jetzt dort steht");
	await post(round.coordinator, `${at}/zuruecksetzen`, versionOf(await round.find(one.id)));
	const reset = await round.find(one.id);
	expect(reset).toMatchObject({ description: base.description, state: "submitted" });
	expect(reset.edited).toBeUndefined();
	await post(round.coordinator, `${at}/zurueckgeben`, { ...versionOf(reset), comment: "Bitte die Zahlen ergänzen." });
	expect((await round.find(one.id)).state).toBe("returned");
	const mails = await register.database.ownerPool.query(
		"SELECT kind, recipient, text FROM planstand.mail WHERE round_id = $1 AND kind = 'returned'",
		[round.round.id],
	);
	expect(mails.rows).toMatchObject([{ kind: "returned", recipient: `${round.office.accountId}@example.org` }]);
	expect(mails.rows[0].text).toContain("Bitte die Zahlen ergänzen.");
	expect(mails.rows[0].text).toContain(`/musterstadt/zuarbeit/zurueck/${round.address.asOf}`);
	expect((await get(round.coordinator, `${queueOf(round)}?filter=returned`)).html).toContain(
		"Bitte die Zahlen ergänzen.",
	);
});

test("the unchanged ones without remarks are accepted all at once, listed before, and taken back as one", async () => {
	const { round } = await handedIn("gesammelt", [same, same, { ...same, status: "planned" }]);
	const list = await get(round.coordinator, `${queueOf(round)}/unveraendert`);
	expect(list.html).toContain("2 Zuarbeiten abnehmen");
	const seen = [...list.html.matchAll(/name="seen" value="([^"]+)"/g)].map(([, value = ""]) => value);
	const body = new URLSearchParams(seen.map((one) => ["seen", one]));
	const headers = { cookie: round.coordinator.cookie, Origin: "http://localhost" };
	const done = await app.request(`${queueOf(round)}/unveraendert`, { method: "POST", headers, body });
	const after = await get(round.coordinator, done.headers.get("location") ?? "");
	expect(after.html).toContain("2 Zuarbeiten abgenommen.");
	const states = async () => Promise.all(round.contributions.map(async ({ id }) => (await round.find(id)).state));
	expect((await states()).toSorted()).toEqual(["accepted", "accepted", "submitted"]);
	await post(round.coordinator, /action="([^"]*zuruecknehmen)"/.exec(after.html)?.[1] ?? "", {});
	expect(await states()).toEqual(["submitted", "submitted", "submitted"]);
});

test("an approver reads the queue and decides nothing there", async () => {
	const { round, contributions } = await handedIn("lesen", [same]);
	const [one] = contributions;
	const { html, status } = await get(round.approver, queueOf(round));
	expect(status).toBe(200);
	expect(html).toContain("Abnehmen, zurückgeben und bearbeiten kann die Koordination.");
	expect(html).not.toContain("/abnehmen");
	const refused = await post(round.approver, `${queueOf(round)}/${one?.id}/abnehmen`, { version: "2" });
	expect(refused.status).toBe(403);
});

test("the queue takes as few queries for many answers as for few", async () => {
	const costs: number[] = [];
	for (const count of [1, 12]) {
		const { round } = await handedIn(
			`anfragen-${count}`,
			Array.from({ length: count }, () => same),
		);
		await get(round.coordinator, queueOf(round));
		register.queries.length = 0;
		await get(round.coordinator, queueOf(round));
		costs.push(register.queries.length);
	}
	expect(costs[0]).toBe(costs[1]);
	expect(costs[0]).toBeLessThanOrEqual(12);
});
