// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { operator } from "../../src/access/actor.ts";
import { composeRegister } from "../../src/compose.ts";
import type { Mirror } from "../../src/council/mirror.ts";
import { saveSetting, showMirror } from "../../src/usecase/council/council-setting.ts";
import { findPapers } from "../../src/usecase/council/find-papers.ts";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { publishPlan } from "../published-plan.ts";
import { openTestRegister, type TestRegister } from "../register.ts";
import { type CouncilServer, openCouncilServer, type Reply } from "./council-server.ts";
import { oparlObjects } from "./oparl-objects.ts";

const councilSystem = { intranet: ["127.0.0.1"], pauseMilliseconds: 0, bytes: 200_000 };
let register: TestRegister;
let server: CouncilServer;
let moment = Date.parse("2026-04-01T10:00:00Z");

beforeAll(async () => {
	server = await openCouncilServer();
	register = await openTestRegister({ now: () => new Date(moment), councilSystem });
});
afterAll(async () => {
	await server.close();
	await register.close();
});

const context = () => register.contextFor(operator, register.municipality);

async function mirror(): Promise<Mirror> {
	const shown = await showMirror(context());
	if (!shown.ok) throw new Error(shown.problem.kind);
	return shown.mirror;
}

const hours = (count: number) => {
	moment += count * 3_600_000;
};

/** A fresh copy of what the server answers. */
async function copyOf(answers: Readonly<Record<string, Reply>>): Promise<Mirror> {
	const { system, body, list } = oparlObjects(server.origin);
	server.answers({ "/system": system, "/bodies": list([body()]), ...answers });
	const { version } = await mirror();
	await saveSetting(context(), { address: "", enabled: false, version });
	const on = { address: `${server.origin}/system`, enabled: true, version: version + 1 };
	expect(await saveSetting(context(), on)).toEqual({ ok: true });
	await register.runJobs();
	return mirror();
}

const found = async (...references: string[]) => Object.fromEntries(await findPapers(context(), references));
const pathsAsked = () => server.asked.map(({ pathname, search }) => pathname + search);
const lastChange = () => server.asked.find(({ searchParams }) => searchParams.has("modified_since"));
const papersAnswer = (pages: Readonly<Record<string, object>>): Reply => {
	return (request, response) => {
		const page = new URL(request.url ?? "", server.origin).searchParams.get("page") ?? "1";
		response.statusCode = pages[page] ? 200 : 404;
		response.end(JSON.stringify(pages[page] ?? {}));
	};
};

let { paper, list, tombstone, file } = oparlObjects("http://127.0.0.1");
beforeEach(() => {
	({ paper, list, tombstone, file } = oparlObjects(server.origin));
});

test("the list is read page by page, and a number leads to the paper, however it is spelt", async () => {
	const state = await copyOf({
		"/papers": papersAnswer({
			1: list([paper(1, "V2659/23"), paper(2, "V 0750/21")], { next: "/papers?page=2", total: 3 }),
			2: list([paper(3, "SR/055/2018")], { total: 3 }),
		}),
	});
	expect(state).toMatchObject({ bodyName: "Stadt Musterstadt", papers: 3, last: { read: 3, changed: 3, skipped: 0 } });
	expect(state).not.toHaveProperty("problem");
	expect(state).not.toHaveProperty("run");
	expect(pathsAsked()).toEqual(["/system", "/bodies", "/papers?limit=100", "/papers?page=2"]);
	expect(await found("V2659/23", "V0750/21", "V9999/99", "")).toEqual({
		"V2659/23": {
			kind: "one",
			link: {
				...{ reference: "V2659/23", name: "Vorlage Nummer 1", date: "2026-02-01" },
				address: "https://rat.musterstadt.example/vorlage/1",
			},
		},
		"V0750/21": expect.objectContaining({ kind: "one" }),
	});
});

test("afterwards only what changed is asked for; an empty window is answered with 404", async () => {
	await copyOf({ "/papers": list([paper(1, "V0001/26")]) });
	server.answers({ ...base(), "/papers": (_, response) => void response.writeHead(404).end("nichts") });
	await register.runJobs();
	expect(server.asked).toEqual([]);
	hours(7);
	await register.runJobs();
	expect(lastChange()?.searchParams.get("modified_since")).toMatch(/^2026-03-31T\d\d:\d\d:\d\d\+00:00$/);
	const state = await mirror();
	expect(state).toMatchObject({ papers: 1, last: { read: 0, changed: 0 } });
	expect(state).not.toHaveProperty("problem");
	expect(await found("V0001/26")).toHaveProperty("V0001/26");
});

const base = () => {
	const { system, body, list } = oparlObjects(server.origin);
	return { "/system": system, "/bodies": list([body()]) };
};

async function changes(papers: Reply): Promise<Mirror> {
	server.answers({ ...base(), "/papers": papers });
	hours(25);
	await register.runJobs();
	return mirror();
}

const revision = async (): Promise<string> => {
	const { rows } = await register.database.ownerPool.query("SELECT revision FROM planstand.council_mirror");
	return String(rows[0]?.revision);
};

test("`modified` that is always today changes nothing, and pages that show links stay as they are", async () => {
	const papers = [paper(1, "V0001/26"), paper(2, "V0002/26")];
	await copyOf({ "/papers": list(papers) });
	const before = await revision();
	const state = await changes(list(papers.map((one) => ({ ...one, modified: "2026-04-02T00:00:00+02:00" }))));
	expect(state.last).toMatchObject({ read: 2, changed: 0 });
	expect(await revision()).toBe(before);
});

test("a paper that is deleted, changed or new is so after the next run", async () => {
	await copyOf({ "/papers": list([paper(1, "V0001/26"), paper(2, "V0002/26")]) });
	const state = await changes(
		list([tombstone(1), paper(2, "V0002/26", { name: "Anders" }), paper(3, "V0003/26"), tombstone(9)]),
	);
	expect(state).toMatchObject({ papers: 2, last: { read: 4 } });
	const answers = await found("V0001/26", "V0002/26", "V0003/26");
	expect(answers).not.toHaveProperty("V0001/26");
	expect(answers["V0002/26"]).toMatchObject({ link: { name: "Anders" } });
	expect(answers).toHaveProperty("V0003/26");
});

test.each([
	["to itself", "/papers?limit=100"],
	["back to the beginning", "/papers?page=1"],
])("a `next` that leads %s is not followed for ever", async (_, next) => {
	const last = list([paper(2, "V0002/26")], { next });
	const state = await copyOf({
		"/papers": papersAnswer({ 1: list([paper(1, "V0001/26")], { next: "/papers?page=2" }), 2: last }),
	});
	expect(state).toMatchObject({ papers: 2, last: { read: 2 } });
	expect(server.asked.length).toBeLessThan(10);
});

test("the document or an annex is linked where there is no page; an id on another host is only a name", async () => {
	const without = { web: undefined };
	const foreign = { ...paper(4, "V0004/26", without), id: "http://ris.intern/papers/4" };
	await copyOf({
		"/papers": list([
			paper(1, "V0001/26", { ...without, mainFile: file(1, "Vorlage"), auxiliaryFile: [file(2, "Anlage")] }),
			paper(2, "V0002/26", {
				...without,
				auxiliaryFile: [{ ...file(3, "x"), accessUrl: "javascript:alert(1)" }, file(4, "A")],
			}),
			paper(3, "V0003/26", without),
			foreign,
			{ ...foreign, ...paper(5, "V0005/26"), id: "http://ris.intern/papers/5" },
		]),
	});
	const address = { "V0001/26": "/download/1.pdf", "V0002/26": "/download/4.pdf", "V0003/26": "/papers/3" };
	const answers = await found(...Object.keys(address), "V0004/26", "V0005/26");
	for (const [reference, path] of Object.entries(address)) {
		expect(answers[reference]).toMatchObject({ kind: "one", link: { address: server.origin + path } });
	}
	expect(answers).not.toHaveProperty("V0004/26");
	expect(answers["V0005/26"]).toMatchObject({ link: { address: "https://rat.musterstadt.example/vorlage/5" } });
});

test("several papers with one number are told as such, and none is chosen", async () => {
	await copyOf({ "/papers": list([paper(1, "V0001/26"), paper(2, "V 0001/26"), paper(3, "")]) });
	expect(await found("V0001/26", "")).toEqual({ "V0001/26": { kind: "several", count: 2 } });
});

test("what is no paper is skipped and counted; odd values of a paper do no harm", async () => {
	const odd = {
		name: "Rad\u0000weg\ud800",
		date: "gestern",
		paperType: 7,
		mainFile: "x",
		auxiliaryFile: {},
		deleted: "no",
		modified: 1,
	};
	const state = await copyOf({
		"/papers": list([
			{},
			null,
			"x",
			{ ...paper(1, "V0001/26"), type: "https://schema.oparl.org/1.1/Meeting" },
			paper(2, "V0002/26", odd),
		]),
	});
	expect(state).toMatchObject({ papers: 1, last: { read: 1, skipped: 4 } });
	expect((await found("V0002/26"))["V0002/26"]).toMatchObject({ link: { name: "Rad weg\ufffd" } });
});

test("packed answers are unpacked, and redirects on the same host followed", async () => {
	const packed: Reply = (_, response) =>
		void response
			.writeHead(200, { "Content-Encoding": "gzip" })
			.end(gzipSync(JSON.stringify(list([paper(1, "V0001/26")]))));
	const moved: Reply = (_, response) => void response.writeHead(301, { Location: "/neu" }).end();
	expect(await copyOf({ "/papers": moved, "/neu": packed })).toMatchObject({ papers: 1 });
});

const html: Reply = (_, response) =>
	void response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>Wartung</title>");
const status =
	(code: number, headers = {}): Reply =>
	(_, response) =>
		void response.writeHead(code, headers).end();
const huge: Reply = (_, response) =>
	void response.writeHead(200, { "Content-Encoding": "gzip" }).end(gzipSync(Buffer.alloc(10_000_000, 32)));
const notGzip: Reply = (_, response) => void response.writeHead(200, { "Content-Encoding": "gzip" }).end("{}");

test.each<[string, Reply, string]>([
	["an error page with status 200", html, "not-json"],
	["what only claims to be packed", notGzip, "not-json"],
	["JSON that is no list", { data: 1 }, "not-oparl"],
	["status 500", status(500), "bad-status"],
	["a redirect to another host", status(302, { Location: "https://anderswo.example/papers" }), "other-host"],
	["a redirect to another port", status(302, { Location: "http://127.0.0.1:1/" }), "other-host"],
	["a redirect in circles", status(302, { Location: "/papers" }), "bad-status"],
	["more than is reasonable, packed small", huge, "too-large"],
	["a line that breaks", (request) => void request.socket.destroy(), "unreachable"],
	["nothing where everything was asked for", status(404), "nothing-there"],
])("%s is a problem that is said, waited out and mended by the next answer", async (_, reply, kind) => {
	const state = await copyOf({ "/papers": reply });
	expect(state).toMatchObject({ problem: { kind }, papers: 0 });
	expect(state.nextRunAt?.getTime()).toBeGreaterThan(moment);
	server.asked.length = 0;
	await register.runJobs();
	expect(server.asked).toEqual([]);
	const mended = await changes(list([paper(1, "V0001/26")]));
	expect(mended).toMatchObject({ papers: 1 });
	expect(mended).not.toHaveProperty("problem");
});

test("a `next` on another host is not followed; what was read before is kept, and gone on with", async () => {
	const state = await copyOf({
		"/papers": papersAnswer({ 1: list([paper(1, "V0001/26")], { next: "https://anderswo.example/papers?page=2" }) }),
	});
	expect(state).toMatchObject({ problem: { kind: "other-host", detail: "anderswo.example" }, papers: 1 });
});

test("after a failure the run goes on with the page that did not come", async () => {
	const first = list([paper(1, "V0001/26")], { next: "/zweite" });
	const state = await copyOf({ "/papers": first, "/zweite": status(503) });
	expect(state).toMatchObject({ papers: 1, problem: { kind: "bad-status" } });
	server.answers({ "/zweite": list([paper(2, "V0002/26")]) });
	hours(1);
	await register.runJobs();
	expect(pathsAsked()).toEqual(["/zweite"]);
	expect(await mirror()).toMatchObject({ papers: 2, last: { read: 2 } });
});

test("a list that changes while it is read is read again, so that nothing is missed between two pages", async () => {
	let asked = 0;
	const shifting: Reply = (request, response) => {
		asked += 1;
		const all = [1, 2, 3, 4].map((number) => paper(number, `V000${number}/26`));
		// After the first answer the first paper is taken away: the third moves onto the page that was read already.
		const now = asked === 1 ? all : all.slice(1);
		const at = new URL(request.url ?? "", server.origin).searchParams.get("page") === "2" ? 2 : 0;
		const next = at === 0 ? { next: "/papers?page=2" } : {};
		response.end(JSON.stringify(list(now.slice(at, at + 2), { ...next, total: now.length })));
	};
	await copyOf({ "/papers": shifting });
	expect(asked).toBe(4);
	expect(Object.keys(await found("V0001/26", "V0002/26", "V0003/26", "V0004/26"))).toHaveLength(4);
});

test("of several bodies none is chosen; the address of one says which", async () => {
	const { system, body } = oparlObjects(server.origin);
	const bodies = list([body("Musterstadt"), body("Neustadt", "bodies/2")]);
	const state = await copyOf({ "/system": system, "/bodies": bodies, "/papers": list([]) });
	expect(state.problem).toMatchObject({ kind: "several-bodies" });
	expect(state.problem?.detail).toContain(`Neustadt: ${server.origin}/bodies/2`);
	server.answers({ "/bodies/2": body("Neustadt", "bodies/2"), "/papers": list([paper(1, "V0001/26")]) });
	const { version } = await mirror();
	await saveSetting(context(), { address: `${server.origin}/bodies/2`, enabled: true, version });
	await register.runJobs();
	expect(await mirror()).toMatchObject({ bodyName: "Neustadt", papers: 1 });
});

test("two processes ask once", async () => {
	const others = [1, 2].map(() =>
		composeRegister({ ...register, now: () => new Date(moment) }, register.database.pool, { councilSystem }),
	);
	await copyOf({ "/papers": list([paper(1, "V0001/26")]) });
	server.asked.length = 0;
	hours(25);
	await Promise.all(others.map(({ runJobs }) => runJobs()));
	expect(pathsAsked().filter((path) => path === "/system")).toHaveLength(1);
});

test("what another process is at is not saved after the setting changed", async () => {
	let release = () => {};
	const begun = new Promise<void>((resolve) => {
		const waits: Reply = (_, response) => {
			release = () => response.end(JSON.stringify(list([paper(1, "V0001/26")])));
			resolve();
		};
		void copyOf({ "/papers": waits });
	});
	await begun;
	const { version } = await mirror();
	await saveSetting(context(), { address: "", enabled: false, version });
	const idle = register.runJobs();
	release();
	await idle;
	expect(await mirror()).toMatchObject({ papers: 0, address: "" });
});

test("switched off, nothing is asked and nothing linked; another address forgets the former papers", async () => {
	const { version, address } = await copyOf({ "/papers": list([paper(1, "V0001/26")]) });
	expect(await saveSetting(context(), { address, enabled: false, version })).toEqual({ ok: true });
	server.asked.length = 0;
	hours(48);
	await register.runJobs();
	expect(server.asked).toEqual([]);
	expect(await found("V0001/26")).toEqual({});
	expect(await mirror()).toMatchObject({ papers: 1 });
	await saveSetting(context(), { address: `${address}?x`, enabled: false, version: version + 1 });
	expect(await mirror()).toMatchObject({ papers: 0 });
});

test("published pages link a paper as soon as the copy knows it, and are kept while nothing changes", async () => {
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const shown = async (path = "") => {
		const answer = await app.request(`/musterstadt/berichte/baeume${path}`);
		return { tag: answer.headers.get("etag"), html: await answer.text() };
	};
	const link = /href="https:\/\/rat\.musterstadt\.example\/vorlage\/7"[^>]*>V0777\/26</;
	await publishPlan(register, { slug: "baeume", asOf: "2026-03-31", first: { paper: "V0777/26" } });
	const pages = ["", "/1", "/alle"] as const;
	const before = await Promise.all(pages.map(shown));
	for (const { html } of before) expect([html.includes("V0777/26"), link.test(html)]).toEqual([true, false]);
	await copyOf({ "/papers": list([paper(7, "V0777/26")]) });
	const after = await Promise.all(pages.map(shown));
	for (const [at, { tag, html }] of after.entries()) {
		expect([link.test(html), tag === before[at]?.tag]).toEqual([true, false]);
	}
	hours(7);
	await register.runJobs();
	expect((await shown()).tag?.split(".").slice(0, -1)).toEqual(after[0]?.tag?.split(".").slice(0, -1));
});
