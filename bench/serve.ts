// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import autocannon from "autocannon";
import { startPreparedSite } from "./prepared-site.ts";

// Requests a second of our pages against a bare node:http server that sends the same bytes with the same headers,
// each in a process of its own, interleaved in this run. `node bench/serve.ts [seconds] [rounds]`
const seconds = Number(process.argv[2] ?? 2);
const rounds = Number(process.argv[3] ?? 5);
const connections = 20;

type BareServer = { readonly child: ChildProcess; readonly address: string };

async function startBareServer(): Promise<BareServer> {
	const child = fork(join(import.meta.dirname, "bare-server.ts"));
	const [{ address }] = await once(child, "message");
	return { child, address };
}

type Answer = { readonly headers: Record<string, string>; readonly body: Buffer };

/** What the site sends, as it goes over the wire: `fetch` would unpack it. */
async function answerOf(url: string, headers: Record<string, string>): Promise<Answer> {
	const [response] = await once(request(url, { headers }).end(), "response");
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk);
	if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
	const own = ["date", "connection", "keep-alive", "transfer-encoding", "content-length"];
	const kept = Object.entries(response.headers as Record<string, string>).filter(([name]) => !own.includes(name));
	const body = Buffer.concat(chunks);
	return { headers: { ...Object.fromEntries(kept), "content-length": String(body.byteLength) }, body };
}

async function load(url: string, headers: Record<string, string>): Promise<number> {
	const { requests, non2xx, errors } = await autocannon({ url, headers, connections, duration: seconds });
	if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} answers were no page`);
	return requests.average;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const site = await startPreparedSite();
const bare = await startBareServer();
const pages = [
	["plan page", "/stadt/plan/plan"],
	["measure page", "/stadt/plan/plan/massnahme/M.1"],
] as const;
const readers = [
	["(a) signed in, made per request", { cookie: site.cookie }, 0.45],
	["(b) public, cacheable", {}, 0.7],
] as const;

console.log(`${connections} connections, ${rounds} interleaved rounds of ${seconds} s, medians\n`);
console.log(
	"| page | reader | bytes | ours, 1/s | bare node:http, 1/s | ratio | goal |\n| --- | --- | --- | --- | --- | --- | --- |",
);
for (const [page, path] of pages) {
	for (const [reader, own, goal] of readers) {
		for (const encoding of ["gzip", "identity"]) {
			const headers = { ...own, "accept-encoding": encoding };
			const answer = await answerOf(site.address + path, headers);
			bare.child.send({ headers: answer.headers, body: answer.body.toString("base64") });
			await once(bare.child, "message");
			const [ours, theirs]: [number[], number[]] = [[], []];
			for (let round = 0; round < rounds; round++) {
				ours.push(await load(site.address + path, headers));
				theirs.push(await load(bare.address + path, headers));
			}
			const ratio = median(ours) / median(theirs);
			const cells = [page, `${reader}, ${encoding}`, answer.body.byteLength];
			const figures = [median(ours).toFixed(0), median(theirs).toFixed(0), ratio.toFixed(2), goal.toFixed(2)];
			console.log(`| ${[...cells, ...figures].join(" | ")} |`);
		}
	}
}
await site.close();
bare.child.disconnect();
