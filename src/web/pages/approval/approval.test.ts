// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { type AnsweredTestRound, answeredRound, type RoundPerson } from "../../../../test/answered-round.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { acceptContribution } from "../../../usecase/review/accept-contribution.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => console.error(error);
	app = createApp({ ...register, logFault }, loadAssets());
});
afterAll(() => register.close());

const before = { status: "ongoing", statusText: "laufend", description: "Der Treff ist an zwei Tagen offen." };
const step = { responsibility: ["50 (federführend)"], ...before };
const said = { status: "implemented", description: "Der Treff ist an fünf Tagen offen." };

/** A closed round with as many accepted answers. */
async function accepted(slug: string, count: number) {
	const round = await answeredRound(register, { slug, steps: Array.from({ length: count }, () => step) });
	for (const asked of round.contributions) {
		const { id, version } = await round.handIn(asked, said);
		await acceptContribution(round.coordinator.context, { ...round.address, contribution: id, version });
	}
	await round.closeRound();
	return round;
}

const addressOf = ({ address }: AnsweredTestRound) =>
	`/musterstadt/plan/${address.plan}/runden/${address.asOf}/freigabe`;
const get = async ({ cookie }: RoundPerson, path: string) => {
	const answer = await app.request(path, { headers: { cookie } });
	return { status: answer.status, html: await answer.text() };
};
const post = async ({ cookie }: RoundPerson, path: string, fields: Readonly<Record<string, string>>) => {
	const headers = { cookie, Origin: "http://localhost" };
	const answer = await app.request(path, { method: "POST", headers, body: new URLSearchParams(fields) });
	return { status: answer.status, location: answer.headers.get("location") ?? "", html: await answer.text() };
};

test("an approver reads what is proposed, approves it, and the record says so", async () => {
	const round = await accepted("lesen", 2);
	const { html } = await get(round.approver, addressOf(round));
	expect(html).toContain("Freigegeben: 0 von 1 Handlungsfeld. Bereit zur Freigabe: 1.");
	expect(html).toContain("2 Schritte, 2 mit neuem Stand, 0 unverändert.");
	expect(html).toMatch(/<ins>.*?fünf/s);
	const field = /name="field" value="([^"]+)"/.exec(html)?.[1] ?? "";
	const done = await post(round.approver, addressOf(round), { field });
	expect(done.status).toBe(303);
	const after = await get(round.approver, done.location);
	expect(after.html).toContain("die Runde ist abgeschlossen");
	expect(after.html).toContain("Wer was wann freigegeben hat");
	expect(after.html).toMatch(/<code class="hash breakable">[\da-f]{64}</);
	const again = await post(round.approver, addressOf(round), { field });
	expect(again.status).toBe(409);
	expect(again.html).toContain("Es wurde nichts freigegeben");
});

test("who may not approve sees no button, and an author is told why", async () => {
	const round = await accepted("knopf", 1);
	expect((await get(round.coordinator, addressOf(round))).html).not.toContain('name="field"');
	const insert =
		"INSERT INTO planstand.contribution_author SELECT municipality_id, id, $2 FROM planstand.contribution WHERE id = $1";
	await register.database.ownerPool.query(insert, [round.contributions[0]?.id, round.approver.accountId]);
	const { html } = await get(round.approver, addressOf(round));
	expect(html).not.toContain('name="field"');
	expect(html).toContain("Vier-Augen-Prinzip");
});

test("one answer goes back to the coordinators with a comment", async () => {
	const round = await accepted("zurueck", 1);
	const [one] = round.contributions;
	const { version } = await round.find(one?.id ?? "");
	const address = `${addressOf(round)}/${one?.id}/zurueckgeben`;
	expect((await post(round.approver, address, { version: String(version), comment: "" })).status).toBe(422);
	const done = await post(round.approver, address, { version: String(version), comment: "Bitte Zahlen nennen." });
	const { html } = await get(round.approver, done.location);
	expect(html).toContain("Ein Schritt ist noch nicht abgenommen:");
	const queue = await get(round.coordinator, addressOf(round).replace("freigabe", "pruefung"));
	expect(queue.html).toContain("Aus der Freigabe zurück");
});

test("the page takes as few queries for many answers as for few", async () => {
	const costs: number[] = [];
	for (const count of [1, 12]) {
		const round = await accepted(`anfragen-${count}`, count);
		await get(round.approver, addressOf(round));
		register.queries.length = 0;
		await get(round.approver, addressOf(round));
		costs.push(register.queries.length);
	}
	expect(costs[0]).toBe(costs[1]);
	expect(costs[0]).toBeLessThanOrEqual(12);
});

const mailsOf = async (round: AnsweredTestRound) => {
	const query = "SELECT recipient, kind, text FROM planstand.mail WHERE round_id = $1 AND kind = 'approval'";
	const { rows } = await register.database.ownerPool.query(query, [round.round.id]);
	return rows as readonly { recipient: string; text: string }[];
};

const emailOf = async ({ accountId }: RoundPerson): Promise<string> => {
	const query = "SELECT email FROM planstand.account WHERE id = $1";
	return (await register.database.ownerPool.query(query, [accountId])).rows[0].email;
};

test("a coordinator asks for approval: who may approve gets one mail, and pressing again sends none", async () => {
	const round = await accepted("bitten", 2);
	const { html } = await get(round.coordinator, addressOf(round));
	expect(html).toContain("Freigeben können: ");
	expect(html).toContain("Um Freigabe bitten");
	expect((await get(round.approver, addressOf(round))).html).not.toContain("Um Freigabe bitten");
	const done = await post(round.coordinator, `${addressOf(round)}/erbitten`, {});
	expect(done).toMatchObject({ status: 303 });
	expect((await get(round.coordinator, done.location)).html).toMatch(/Gebeten: (eine Person|\d+ Personen) bekomm/);
	const [mails, approver] = [await mailsOf(round), await emailOf(round.approver)];
	expect(mails.filter(({ recipient }) => recipient === approver)).toHaveLength(1);
	expect(mails[0]?.text).toContain("ein Handlungsfeld bereit zur Freigabe");
	expect(mails[0]?.text).toContain(addressOf(round));
	const again = await post(round.coordinator, `${addressOf(round)}/erbitten`, {});
	expect((await get(round.coordinator, again.location)).html).toContain("wurde schon gebeten");
	expect(await mailsOf(round)).toHaveLength(mails.length);
});

test("nobody is asked for what is not ready, by somebody who does not coordinate, or who wrote at the text", async () => {
	const open = await answeredRound(register, { slug: "bitten-offen", steps: [step] });
	const early = await post(open.coordinator, `${addressOf(open)}/erbitten`, {});
	expect(early.status).toBe(409);
	expect(early.html).toContain("Noch ist kein Handlungsfeld bereit");
	const round = await accepted("bitten-autor", 1);
	expect((await post(round.approver, `${addressOf(round)}/erbitten`, {})).status).toBe(403);
	const insert =
		"INSERT INTO planstand.contribution_author SELECT municipality_id, id, $2 FROM planstand.contribution WHERE id = $1";
	await register.database.ownerPool.query(insert, [round.contributions[0]?.id, round.approver.accountId]);
	await post(round.coordinator, `${addressOf(round)}/erbitten`, {});
	expect((await mailsOf(round)).map(({ recipient }) => recipient)).not.toContain(await emailOf(round.approver));
});
