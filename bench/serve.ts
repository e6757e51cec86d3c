// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import autocannon from "autocannon";
import { startPreparedSite } from "./prepared-site.ts";

// Requests a second of our pages against a bare node:http server that sends the same bytes with the same headers,
// each in a process of its own. Both are measured one right after the other, and each such pair gives a ratio: what slows
// the machine for longer slows both. `node bench/serve.ts [seconds] [rounds] [part of a name]`
const seconds = Number(process.argv[2] ?? 1);
const rounds = Number(process.argv[3] ?? 9);
const connections = 20;

type BareServer = { readonly child: ChildProcess; readonly address: string };

async function startBareServer(): Promise<BareServer> {
	const child = fork(join(import.meta.dirname, "bare-server.ts"));
	const [{ address }] = await once(child, "message");
	return { child, address };
}

type Headers = Record<string, string>;

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer };

/** What the site sends, as it goes over the wire: `fetch` would unpack it. */
async function answerOf(url: string, headers: Headers): Promise<Answer> {
	const [response] = await once(request(url, { headers }).end(), "response");
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	const status: number = response.statusCode;
	if (status !== 200 && status !== 304) throw new Error(`${url} answers ${status}`);
	const own = ["date", "connection", "keep-alive", "transfer-encoding", "content-length"];
	const kept = Object.entries(response.headers as Record<string, string>).filter(([name]) => !own.includes(name));
	const body = Buffer.concat(chunks);
	const length = status === 200 ? { "content-length": String(body.byteLength) } : {};
	return { status, headers: { ...Object.fromEntries(kept), ...length }, body };
}

/** Each connection is somebody else. */
async function load(url: string, headers: readonly Headers[]): Promise<number> {
	const waiting = [...headers];
	const setupClient = (client: autocannon.Client) => client.setHeaders(waiting.shift() ?? {});
	const result = await autocannon({ url, setupClient, connections, duration: seconds });
	const failed = result["4xx"] + result["5xx"] + result.errors;
	if (failed > 0) throw new Error(`${url}: ${failed} answers were no page`);
	return result.requests.average;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const site = await startPreparedSite(connections);
const bare = await startBareServer();

type Pair = { readonly ours: number; readonly theirs: number };

/** Both, one after the other; who begins changes with each pair. */
async function pairOf(path: string, headers: readonly Headers[], oursFirst: boolean): Promise<Pair> {
	const before = oursFirst ? undefined : await load(bare.address + path, headers);
	const ours = await load(site.address + path, headers);
	return { ours, theirs: before ?? (await load(bare.address + path, headers)) };
}

const plan = [
	["plan page", "/stadt/plan/plan"],
	["measure page", `/stadt/plan/plan/massnahme/${site.measure}`],
] as const;
const published = [
	["published: start", "/stadt/berichte/plan"],
	["published: measure", `/stadt/berichte/plan/massnahme/${site.measure}`],
	["published: list", "/stadt/berichte/plan/massnahmen?overdue=yes"],
] as const;
const signedIn = ["(a) signed in, made per request", site.cookies, 0.45] as const;
const everybody = ["(b) public, cacheable", [], 0.7] as const;
const whoHasIt = ["(c) public, who has it already", [], 0.75] as const;
const cases = [
	...plan.flatMap((page) => [signedIn, everybody].map((reader) => ({ page, reader, again: false }))),
	...published.map((page) => ({ page, reader: everybody, again: false })),
	...published.map((page) => ({ page, reader: whoHasIt, again: true })),
];
/** Only those whose name contains this; left out: all. */
const only = process.argv[4] ?? "";

console.log(
	`${connections} connections, ${rounds} pairs of ${seconds} s each, medians; ratio: median of the pairs, lowest to highest\n`,
);
console.log(
	"| page | reader | bytes | ours, 1/s | bare node:http, 1/s | ratio | goal |\n| --- | --- | --- | --- | --- | --- | --- |",
);

async function measure([page, path]: (typeof cases)[number]["page"], name: string, goal: number, headers: Headers[]) {
	const answer = await answerOf(site.address + path, headers[0] ?? {});
	bare.child.send({ ...answer, body: answer.body.toString("base64") });
	await once(bare.child, "message");
	const pairs: Pair[] = [];
	await pairOf(path, headers, true);
	for (let round = 0; round < rounds; round++) pairs.push(await pairOf(path, headers, round % 2 === 0));
	const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
	const span = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
	const speeds = [median(pairs.map(({ ours }) => ours)), median(pairs.map(({ theirs }) => theirs))];
	const figures = [...speeds.map((speed) => speed.toFixed(0)), `${median(ratios).toFixed(2)} (${span})`];
	console.log(`| ${[page, name, answer.body.byteLength, ...figures, goal.toFixed(2)].join(" | ")} |`);
}

for (const { page, reader, again } of cases) {
	const [name, cookies, goal] = reader;
	for (const encoding of ["gzip", "identity"]) {
		if (!`${page[0]} ${name}`.includes(only)) continue;
		const asked: Headers = { "accept-encoding": encoding };
		const tag = again ? (await answerOf(site.address + page[1], asked)).headers.etag : undefined;
		const headers = Array.from({ length: connections }, (_, at): Headers => {
			const cookie = cookies[at];
			return { ...asked, ...(cookie && { cookie }), ...(tag && { "if-none-match": tag }) };
		});
		await measure(page, `${name}, ${encoding}`, goal, headers);
	}
}
await site.close();
bare.child.disconnect();
