// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { addDays } from "../../src/plan/period.ts";
import { insertContributions } from "../../src/store/contribution-repository.ts";
import { loadDemand } from "../../src/store/demand-repository.ts";
import { type Database, openDatabase } from "../../src/store/engine/open-database.ts";
import { findPlan } from "../../src/store/plan-repository.ts";
import { insertRound } from "../../src/store/round-repository.ts";
import { openStore } from "../../src/store/store.ts";
import { today } from "../../src/usecase/today.ts";
import { signInAs } from "../register.ts";
import type { Running, Target } from "./run-kills.ts";
import { makeFolders, postForm, serveSite } from "./served-site.ts";

const city = "musterstadt";
const slug = "beispiel";
/** As many as save at once. */
const CLIENTS = 4;

/** Who answers what, and all that was sent, in order. */
type Client = {
	readonly cookie: string;
	readonly contribution: string;
	readonly page: string;
	readonly sent: { readonly key: string; readonly text: string }[];
	/** What was handed in and acknowledged. */
	readonly handedIn: { readonly key: string; readonly submission: string }[];
	/** Unknown after a request that had no answer. */
	version?: number | undefined;
};

/** The built site with an open round of its sample plan: units type, hand in and take back, each its own answer. */
export function openRoundTarget(): Target & { readonly remove: () => void } {
	const { folder, dataFolder } = makeFolders();
	let clients: readonly Client[] | undefined;
	const start = async (): Promise<Running> => {
		const { process, address } = await serveSite(dataFolder);
		clients ??= await withDatabase(dataFolder, openRound);
		const all = clients;
		return {
			process,
			save: (key, text) => answer(address, clientOf(all, key), key, text),
			readAll: () => withDatabase(dataFolder, (database) => readAnswers(database, all)),
		};
	};
	return { dataFolder, latestKill: 1500, start, remove: () => rmSync(folder, { recursive: true }) };
}

async function withDatabase<T>(dataFolder: string, work: (database: Database) => Promise<T>): Promise<T> {
	const database = await openDatabase({ dataFolder, log: () => {} });
	try {
		return await work(database);
	} finally {
		await database.close();
	}
}

function clientOf(clients: readonly Client[], key: string): Client {
	const client = clients[Number(key.split("-")[1])];
	if (!client) throw new Error("Nobody answers so much at once.");
	return client;
}

/** Each client answers for another leading unit, signed in as somebody of it. */
async function openRound({ pool }: Database): Promise<readonly Client[]> {
	const store = openStore(pool);
	const municipality = (await store.municipalities()).find((one) => one.slug === city);
	if (!municipality) throw new Error("The sample's municipality is missing.");
	const now = () => new Date();
	const asOf = today(now());
	const round = {
		id: randomUUID(),
		asOf,
		dueOn: addDays(asOf, 30),
		graceDays: 0,
		stage: "lead",
		invitation: "",
	} as const;
	const asked = await store.write(municipality.id, async (db) => {
		const plan = await findPlan(db, slug);
		const { stepUnits } = await loadDemand(db, plan?.id ?? "");
		const leading = stepUnits.filter(({ part }) => part === "lead");
		const leads = [...new Map(leading.map((one) => [one.unitId, one])).values()].slice(0, CLIENTS);
		const rows = leads.map((one) => ({ ...one, id: randomUUID(), roundId: round.id }));
		const open = {
			...round,
			planId: plan?.id ?? "",
			remindOn: [],
			state: "open",
			version: 1,
			openedAt: now(),
		} as const;
		await insertRound(db, open, now());
		await insertContributions(db, rows);
		return { ok: true, rows };
	});
	return Promise.all(
		asked.rows.map(async ({ id, unitId }): Promise<Client> => {
			const register = { store, newId: randomUUID, now };
			const { cookie } = await signInAs(register, municipality, [{ role: "contributor", unitId }]);
			return { cookie, contribution: id, page: `/${city}/zuarbeit/${slug}/${asOf}`, sent: [], handedIn: [] };
		}),
	);
}

/** Types a text; every fourth time it is handed in as well, and taken back to go on. */
async function answer(address: string, client: Client, key: string, text: string): Promise<void> {
	client.version ??= await seenVersion(address, client);
	const version = client.version;
	client.version = undefined;
	client.sent.push({ key, text });
	const { page, contribution, cookie } = client;
	const saved = await postForm(
		`${address}${page}/${contribution}/speichern`,
		{ version: String(version), status: "ongoing", description: text },
		{ cookie, accept: "application/json" },
	);
	if (!saved.ok) throw new Error(`Not saved: ${saved.status}`);
	client.version = ((await saved.json()) as { readonly version: number }).version;
	if (Number(key.split("-")[2]) % 4 === 3) await handIn(address, client, key);
}

async function handIn(address: string, client: Client, key: string): Promise<void> {
	const submission = randomUUID();
	client.version = undefined;
	const { page, cookie } = client;
	const handedIn = await postForm(`${address}${page}/abgeben`, { key: submission, partly: "yes" }, { cookie });
	if (handedIn.status !== 303) throw new Error(`Not handed in: ${handedIn.status}`);
	client.handedIn.push({ key, submission });
	await takeBack(address, client);
}

async function takeBack(address: string, { page, cookie }: Client): Promise<void> {
	const taken = await postForm(`${address}${page}/zuruecknehmen`, {}, { cookie });
	if (taken.status !== 303) throw new Error(`Not taken back: ${taken.status}`);
}

/** The version that the form of the page carries. What was handed in before the kill is taken back first. */
async function seenVersion(address: string, client: Client): Promise<number> {
	const { page, contribution, cookie } = client;
	const look = async () => (await fetch(`${address}${page}`, { headers: { cookie } })).text();
	const form = (html: string) => html.split(`/${contribution}/speichern"`)[1]?.split("</form>")[0];
	let shown = form(await look());
	if (shown === undefined) {
		await takeBack(address, client);
		shown = form(await look());
	}
	const version = /name="version"[^>]* value="(\d+)"/.exec(shown ?? "")?.[1];
	if (version === undefined) throw new Error("The page shows no form.");
	return Number(version);
}

/** What was typed is there, or something that was typed after it; what was handed in is there as it was. */
async function readAnswers({ ownerPool }: Database, clients: readonly Client[]): Promise<ReadonlyMap<string, string>> {
	const { rows } = await ownerPool.query<{ id: string; text: string }>(
		"SELECT id, description AS text FROM planstand.contribution",
	);
	const submissions = await ownerPool.query<{ id: string; text: string }>(
		"SELECT id, answers -> 0 ->> 'description' AS text FROM planstand.submission",
	);
	const textOf = new Map(rows.map(({ id, text }) => [id, text]));
	const submitted = new Map(submissions.rows.map(({ id, text }) => [id, text]));
	const found = new Map<string, string>();
	for (const { contribution, sent, handedIn } of clients) {
		const last = sent.findLastIndex(({ text }) => text === textOf.get(contribution));
		for (const { key, text } of sent.slice(0, last + 1)) found.set(key, text);
		for (const { key, submission } of handedIn) found.set(key, submitted.get(submission) ?? "");
	}
	return found;
}
