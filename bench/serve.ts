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
// the machine for longer slows both. `node bench/serve.ts [seconds] [rounds]`
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

type Answer = { readonly headers: Record<string, string>; readonly body: Buffer };

/** What the site sends, as it goes over the wire: `fetch` would unpack it. */
async function answerOf(url: string, headers: Headers): Promise<Answer> {
	const [response] = await once(request(url, { headers }).end(), "response");
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
	const own = ["date", "connection", "keep-alive", "transfer-encoding", "content-length"];
	const kept = Object.entries(response.headers as Record<string, string>).filter(([name]) => !own.includes(name));
	const body = Buffer.concat(chunks);
	return { headers: { ...Object.fromEntries(kept), "content-length": String(body.byteLength) }, body };
}

/** Each connection is somebody else. */
async function load(url: string, headers: readonly Headers[]): Promise<number> {
	const waiting = [...headers];
	const setupClient = (client: autocannon.Client) => client.setHeaders(waiting.shift() ?? {});
	const { requests, non2xx, errors } = await autocannon({ url, setupClient, connections, duration: seconds });
	if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} answers were no page`);
	return requests.average;
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

const pages = [
	["plan page", "/stadt/plan/plan"],
	["measure page", "/stadt/plan/plan/massnahme/M.1"],
] as const;
const readers = [
	["(a) signed in, made per request", site.cookies, 0.45],
	["(b) public, cacheable", [], 0.7],
] as const;

console.log(
	`${connections} connections, ${rounds} pairs of ${seconds} s each, medians; ratio: median of the pairs, lowest to highest\n`,
);
console.log(
	"| page | reader | bytes | ours, 1/s | bare node:http, 1/s | ratio | goal |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const [page, path] of pages) {
	for (const [reader, cookies, goal] of readers) {
		for (const encoding of ["gzip", "identity"]) {
			const headers: readonly Headers[] = Array.from({ length: connections }, (_, at) => ({
				...(cookies[at] && { cookie: cookies[at] }),
				"accept-encoding": encoding,
			}));
			const answer = await answerOf(site.address + path, headers[0] ?? {});
			bare.child.send({ headers: answer.headers, body: answer.body.toString("base64") });
			await once(bare.child, "message");
			const pairs: Pair[] = [];
			await pairOf(path, headers, true);
			for (let round = 0; round < rounds; round++) pairs.push(await pairOf(path, headers, round % 2 === 0));
			const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
			const span = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
			const cells = [page, `${reader}, ${encoding}`, answer.body.byteLength];
			const speeds = [median(pairs.map(({ ours }) => ours)), median(pairs.map(({ theirs }) => theirs))];
			const figures = [
				...speeds.map((speed) => speed.toFixed(0)),
				`${median(ratios).toFixed(2)} (${span})`,
				goal.toFixed(2),
			];
			console.log(`| ${[...cells, ...figures].join(" | ")} |`);
		}
	}
}
await site.close();
bare.child.disconnect();
