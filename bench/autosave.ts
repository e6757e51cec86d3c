// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { postForm } from "../test/kill/served-site.ts";
import { type Contributor, startAskedSite } from "./asked-site.ts";

// How long a save takes while many type at once, and how many saves a second there can be beside bare INSERTs by as many
// connections as the server has. `node bench/autosave.ts [seconds] [pairs]`
const seconds = Number(process.argv[2] ?? 30);
const pairs = Number(process.argv[3] ?? 5);
const people = 100;
const everyMilliseconds = 2000;
const pairSeconds = 2;

const words = "Die Schulung fand statt, 24 Beschäftigte nahmen teil; der zweite Termin folgt im Herbst. ".repeat(6);

/** Saves a text as the page does while somebody types. */
async function save(one: Contributor, text: string): Promise<void> {
	const fields = { version: String(one.version), status: "ongoing", description: text };
	const answer = await postForm(one.saveAddress, fields, { cookie: one.cookie, accept: "application/json" });
	const body = (await answer.json()) as { readonly version?: number };
	if (!answer.ok || body.version !== one.version + 1) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
	one.version = body.version;
}

/** How long the saves of one contributor took, each from the moment that it was due: waiting for the one before counts. */
async function type(one: Contributor, offset: number, errors: string[]): Promise<readonly number[]> {
	const begin = performance.now() + offset;
	const took: number[] = [];
	for (let nth = 0; nth * everyMilliseconds < seconds * 1000; nth++) {
		const due = begin + nth * everyMilliseconds;
		await setTimeout(Math.max(0, due - performance.now()));
		try {
			await save(one, `${words}${nth}`);
			took.push(performance.now() - due);
		} catch (error) {
			errors.push(String(error));
		}
	}
	return took;
}

/** How often a second it can be done by so many at once, each beginning anew when it is done. */
async function rate(clients: number, work: (client: number, nth: number) => Promise<unknown>): Promise<number> {
	const [begin, end] = [performance.now(), performance.now() + pairSeconds * 1000];
	let done = 0;
	const repeat = async (_: unknown, client: number) => {
		for (; performance.now() < end; done++) await work(client, done);
	};
	await Promise.all(Array.from({ length: clients }, repeat));
	return (done * 1000) / (performance.now() - begin);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const loads = () =>
	loadavg()
		.map((load) => load.toFixed(1))
		.join(", ");

const { contributors, database, close } = await startAskedSite(people);
await Promise.all(contributors.map((one) => save(one, words)));

console.log(
	`${people} contributors save every ${everyMilliseconds / 1000} s for ${seconds} s; load average ${loads()}`,
);
const errors: string[] = [];
const spread = everyMilliseconds / people;
const took = (await Promise.all(contributors.map((one, at) => type(one, at * spread, errors)))).flat();
const sorted = took.toSorted((a, b) => a - b);
const quantile = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
console.log("\n| saves | p50, ms | p95, ms | p99, ms | max, ms | errors |\n| --- | --- | --- | --- | --- | --- |");
console.log(
	`| ${[took.length, ...[0.5, 0.95, 0.99, 1].map(quantile), errors.length].join(" | ")} |\n\nload average ${loads()}`,
);
for (const error of new Set(errors)) console.log(error);

const { ownerPool, pool } = database;
await ownerPool.query("CREATE TABLE planstand.bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text)");
await ownerPool.query("GRANT SELECT, INSERT ON planstand.bare TO planstand_app");
const connections = pool.options.max ?? 10;
// Never the same text twice: saving what stands there already writes nothing.
let texts = 0;
const saves = () => rate(people, (client) => save(contributors[client] as Contributor, `${words}text ${texts++}`));
const inserts = () =>
	rate(connections, (_, nth) => pool.query("INSERT INTO planstand.bare (text) VALUES ($1)", [`${words}${nth}`]));
const measured: { readonly ours: number; readonly bare: number }[] = [];
for (let pair = 0; pair < pairs; pair++) {
	const first = pair % 2 === 0 ? undefined : await inserts();
	const ours = await saves();
	measured.push({ ours, bare: first ?? (await inserts()) });
}
const ratios = measured.map(({ ours, bare }) => ours / bare);
const span = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
console.log(`\nAs fast as can be, ${pairs} pairs of ${pairSeconds} s, medians:\n`);
console.log(
	`| saves, 1/s (${people} people) | bare INSERTs, 1/s (${connections} connections) | ratio |\n| --- | --- | --- |`,
);
const rates = [median(measured.map(({ ours }) => ours)), median(measured.map(({ bare }) => bare))];
console.log(`| ${rates.map((one) => one.toFixed(0)).join(" | ")} | ${median(ratios).toFixed(2)} (${span}) |`);
await close();
if (errors.length > 0) process.exitCode = 1;
