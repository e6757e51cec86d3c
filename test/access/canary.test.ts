// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operator } from "../../src/access/actor.ts";
import { publishedFiles } from "../../src/report/published-files.ts";
import { givePlanReportFile } from "../../src/usecase/report/show-plan-report.ts";
import { withdrawReport } from "../../src/usecase/report/withdraw-report.ts";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { type RouteName, routes } from "../../src/web/routes.ts";
import { answeredRound } from "../answered-round.ts";
import { crawl, type Fetched } from "../canary/crawl.ts";
import { canary, type Planted, plantCanary } from "../canary/plant.ts";
import { says } from "../canary/words-in.ts";
import { publish, publishPlan } from "../published-plan.ts";
import { openTestRegister, type TestRegister } from "../register.ts";
import { addOneOfEverything } from "./one-of-everything.ts";

let register: TestRegister;
let planted: Planted;
let fetched: readonly Fetched[];
const plan = "baeume";
const asOf = "2026-03-31";

/** A picture of one point. */
const dot = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
	"base64",
);

/** Something of every address that needs no more than the city and the plan. */
const start = (): readonly string[] =>
	(Object.keys(routes) as RouteName[]).flatMap((name) =>
		[routes[name].de, routes[name].en]
			.map((path) => path.replace(":city", "musterstadt").replace(":plan", plan))
			.filter((path) => !path.includes(":")),
	);

beforeAll(async () => {
	register = await openTestRegister();
	// A round in which something was answered, with people around it.
	const round = await answeredRound(register, { slug: "runde" });
	for (const one of round.contributions) await round.handIn(one, { description: "Der Treff ist eröffnet." });
	await addOneOfEverything(register.database, register.municipality.id);
	// A logo that can be drawn, for the pictures that are made of it.
	await register.database.ownerPool.query(
		"UPDATE planstand.publication_file SET bytes = $1, sha256 = encode(sha256($1), 'hex')",
		[dot],
	);
	await publishPlan(register, { slug: plan, isPublic: false, second: true });
	planted = await plantCanary(register.database);
	// What is not out yet says the word all over, and so does what was taken down.
	const what = `Berichtigt: ${canary}`;
	const corrects = { number: 1, what };
	const visibleFrom = new Date(register.now().getTime() + 86_400_000);
	const embargoed = await publish(register, { plan, asOf, visibleFrom, corrects, paper: canary });
	const withdrawn = await publish(register, { plan, asOf, corrects: { number: 1, what: "Eine Zahl war falsch." } });
	expect([embargoed, withdrawn]).toEqual([3, 4]);
	const context = register.contextFor(operator, register.municipality);
	await withdrawReport(context, { plan, number: withdrawn, reason: "Ein Name stand darin." });
	const app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	fetched = await crawl(app, start());
});
afterAll(() => register.close());

test("the word stands in every field that is not for the public", () => {
	expect(planted.planted).toEqual(
		expect.arrayContaining([
			...["account.name", "account.email", "unit_contact.name", "unit_contact.email", "api_token.name"],
			...["contribution.description", "contribution_note.text", "evidence.title", "merged_answer.description"],
			...["event.actor", "event.before", "event.after", "import.bytes", "import.draft", "import_decision.decision"],
			...["statement.description", "step.content", "measure.title", "unit.name", "plan.title", "mail.text"],
			...["submission.answers", "round.invitation", "barrier_report.description", "glossary_entry.meaning"],
		]),
	);
	// What takes no words has a state, a key or a form of its own; whatever is new and refuses must be looked at.
	expect(planted.planted.length).toBeGreaterThan(3 * planted.refused.length);
});

describe("the search finds what is there", () => {
	test.each(publishedFiles.map(({ name }) => name))("the word in %s of what is not out yet", async (name) => {
		const context = register.contextFor(operator, register.municipality);
		for (const number of [3, 4]) {
			const given = await givePlanReportFile(context, { plan, number, file: name });
			// What describes the columns says nothing of the plan but its title.
			expect(given.ok && (await says(given.file.bytes, canary)), `${number}`).toBe(true);
		}
	});

	test.each([
		["text/html", "Bäume"],
		["application/pdf", "Gepflanzt sind neunzig Bäume"],
		["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Gepflanzt sind neunzig Bäume"],
		["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Gepflanzt sind neunzig Bäume"],
		["text/csv", "Gepflanzt sind neunzig Bäume"],
		["application/json", "Gepflanzt sind neunzig Bäume"],
		["application/csvm+json", "Plan für mehr Bäume"],
	])("what is published is found in %s", async (type, word) => {
		const found = [];
		for (const one of fetched) if (one.type === type && (await says(one.bytes, word))) found.push(one.address);
		expect(found.length).toBeGreaterThan(0);
	});
});

test("no byte that somebody without an account can get says the word", async () => {
	const hits = [];
	for (const one of fetched) if (await says(one.bytes, canary)) hits.push(`${one.status} ${one.address}`);
	expect(hits).toEqual([]);
	const read = fetched.filter(({ status }) => status === 200);
	expect(read.length).toBeGreaterThan(40);
});
