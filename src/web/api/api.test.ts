// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedDraft } from "../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { type Actor, operator } from "../../access/actor.ts";
import { commitDraft } from "../../usecase/commit-draft.ts";
import { createPlan } from "../../usecase/create-plan.ts";
import { createToken } from "../../usecase/token/create-token.ts";
import { createApp } from "../app.ts";
import { loadAssets } from "../assets.ts";
import { endpoints, requestsPerMinute } from "./api.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let actor: Actor;
let [token, readToken] = ["", ""];
const base = "/api/v1/musterstadt";
const scopes = ["plan:read", "plan:edit", "plan:create", "unit:read", "audit:read"];

async function tokenWith(given: readonly string[]): Promise<string> {
	const context = register.contextFor(actor, register.municipality);
	const made = await createToken(context, { name: "Programm", scopes: given, days: 30 });
	if (!made.ok) throw new Error(made.problem.kind);
	return made.token;
}

async function addPlan(slug: string, isPublic: boolean): Promise<void> {
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug, title: slug, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, inventedDraft, register.newId());
		return { ok: true };
	});
}

beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
	await register.database.ownerPool.query(
		"INSERT INTO planstand.glossary_entry SELECT id, 'ABK', 'Abkürzung', 1 FROM planstand.municipality",
	);
	await addPlan("offen", true);
	await addPlan("intern", false);
	({ actor } = await signInAs(register, register.municipality, [{ role: "administrator" }]));
	[token, readToken] = [await tokenWith(scopes), await tokenWith(["plan:read"])];
});
afterAll(() => register.close());

type Sent = { readonly method?: string; readonly body?: unknown; readonly ifMatch?: string; readonly token?: string };

function send(path: string, { method = "GET", body, ifMatch, token: shown = token }: Sent = {}) {
	const headers = {
		...(shown && { Authorization: `Bearer ${shown}` }),
		...(ifMatch && { "If-Match": ifMatch }),
		...(body !== undefined && { "Content-Type": "application/json" }),
	};
	const sent = typeof body === "string" ? body : JSON.stringify(body);
	return app.request(path, { method, headers, ...(body !== undefined && { body: sent }) });
}

const json = async (answer: Response | Promise<Response>) => (await answer).json();

describe("reading", () => {
	test("every endpoint answers as its schema says", async () => {
		const [step] = await json(send(`${base}/plans/offen/steps`));
		const [measure] = await json(send(`${base}/plans/offen/measures`));
		const given: Readonly<Record<string, string>> = { plan: "offen", step: step.id, measure: measure.slug };
		for (const { method, path, answer } of endpoints.filter((one) => one.method === "get")) {
			const address = `${base}${path.replace(/\{(\w+)\}/g, (_, name: string) => given[name] ?? "")}`;
			const answered = await send(address);
			expect([method, path, answered.status]).toEqual([method, path, 200]);
			const value = await answered.json();
			expect([path, answer.safeParse(value).error]).toEqual([path, undefined]);
			expect(JSON.stringify(value)).not.toBe("[]");
		}
	});

	test("what is public needs no token, what is internal does; a bad token is not taken for nobody", async () => {
		expect((await send(`${base}/plans/offen`, { token: "" })).status).toBe(200);
		const refused = await send(`${base}/plans/intern`, { token: "" });
		expect(refused.status).toBe(401);
		expect(refused.headers.get("content-type")).toBe("application/problem+json");
		expect(refused.headers.get("www-authenticate")).toContain("Bearer");
		expect(await refused.json()).toMatchObject({ type: "about:blank", title: "Unauthorized", status: 401 });
		expect((await send(`${base}/plans/offen`, { token: "falsch" })).status).toBe(401);
		expect((await json(send(`${base}/plans`, { token: "" }))).map(({ slug }: { slug: string }) => slug)).toEqual([
			"offen",
		]);
	});

	test("other sites may read it in a browser, without anybody's cookies", async () => {
		const answer = await app.request(`${base}/plans/offen`, { headers: { Origin: "https://elsewhere.example" } });
		expect(answer.headers.get("access-control-allow-origin")).toBe("*");
		expect(answer.headers.has("access-control-allow-credentials")).toBe(false);
		const asked = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": "PATCH" };
		const allowed = await app.request(`${base}/plans/offen`, { method: "OPTIONS", headers: asked });
		expect(allowed.headers.get("access-control-allow-methods")).toBe("GET");
	});

	test("unknown places are problems, too", async () => {
		for (const path of [`${base}/nichts`, "/api/v2", "/api/v1/nirgends/plans", `${base}/plans/nirgends`]) {
			const answer = await send(path);
			expect([path, answer.status, answer.headers.get("content-type")]).toEqual([
				path,
				404,
				"application/problem+json",
			]);
		}
	});
});

describe("writing", () => {
	const stepOf = async () => (await json(send(`${base}/plans/intern/steps`)))[0];

	test("a step is changed by who has seen it, and the version grows", async () => {
		const { id, version, responsibility, term } = await stepOf();
		const path = `${base}/plans/intern/steps/${id}`;
		const body = { content: ["Neue Standorte suchen"], responsibility, term };
		expect((await send(path, { method: "PATCH", body })).status).toBe(428);
		const saved = await send(path, { method: "PATCH", body, ifMatch: `"${version}"` });
		expect([saved.status, saved.headers.get("etag")]).toEqual([200, `"${version + 1}"`]);
		expect(await json(send(path))).toMatchObject({ content: ["Neue Standorte suchen"], version: version + 1 });
	});

	test("who has seen an older version gets both texts, and nothing is overwritten", async () => {
		const { id, version, responsibility, term } = await stepOf();
		const path = `${base}/plans/intern/steps/${id}`;
		const write = (content: string) =>
			send(path, { method: "PATCH", body: { content: [content], responsibility, term }, ifMatch: `"${version}"` });
		expect((await write("Erste")).status).toBe(200);
		const second = await write("Zweite");
		expect(second.status).toBe(412);
		expect(await second.json()).toMatchObject({
			yours: { content: ["Zweite"] },
			theirs: { content: ["Erste"] },
			conflicts: ["content"],
		});
		expect(await json(send(path))).toMatchObject({ content: ["Erste"] });
	});

	test("a statement of a new date is made, one that is there is changed", async () => {
		const { id } = await stepOf();
		const path = `${base}/plans/intern/steps/${id}/statements/2026-09-30`;
		const body = { status: "implemented", statusText: "umgesetzt", description: "Fertig." };
		const made = await send(path, { method: "PUT", body });
		expect(made.status).toBe(200);
		const changed = { method: "PUT", body: { ...body, description: "Ganz fertig." } };
		expect((await send(path, changed)).status).toBe(412);
		const ifMatch = made.headers.get("etag") ?? "";
		expect(await json(send(path, { ...changed, ifMatch }))).toMatchObject({ description: "Ganz fertig." });
	});

	test("a measure gets another number, a plan is made", async () => {
		const [{ slug }] = await json(send(`${base}/plans/intern/measures`));
		const measure = { method: "PATCH", body: { number: "B.7", title: "Tausend Bäume" }, ifMatch: '"1"' };
		expect(await json(send(`${base}/plans/intern/measures/${slug}`, measure))).toMatchObject({
			number: "B.7",
			version: 2,
		});
		const plan = { method: "POST", body: { slug: "neu", title: "Neuer Plan", public: false } };
		expect((await send(`${base}/plans`, plan)).status).toBe(201);
		expect((await send(`${base}/plans`, plan)).status).toBe(422);
	});

	test("a token does no more than its scopes, and no more than its owner", async () => {
		const plan = { method: "POST", body: { slug: "mehr", title: "Mehr", public: false } };
		expect((await send(`${base}/plans`, { ...plan, token: readToken })).status).toBe(403);
		expect((await send(`${base}/events`, { token: readToken })).status).toBe(403);
		await register.database.ownerPool.query("DELETE FROM planstand.role_grant");
		expect((await send(`${base}/plans`, plan)).status).toBe(404);
		await register.database.ownerPool.query(
			`INSERT INTO planstand.role_grant (municipality_id, id, account_id, role)
			SELECT municipality_id, gen_random_uuid(), id, 'administrator' FROM planstand.account`,
		);
		expect((await send(`${base}/events`)).status).toBe(200);
	});

	test("what is no JSON, too much or unknown is refused", async () => {
		const path = `${base}/plans`;
		expect((await send(path, { method: "POST", body: "{" })).status).toBe(400);
		expect((await send(path, { method: "POST", body: { slug: "x", title: "X", public: true, id: "1" } })).status).toBe(
			422,
		);
		expect((await send(path, { method: "POST", body: "x".repeat(2_000_000) })).status).toBe(413);
	});
});

describe("the document", () => {
	type Operation = { readonly responses: object; readonly summary: string; readonly security: object[] };
	type Document = {
		readonly openapi: string;
		readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
		readonly components: { readonly schemas: object; readonly securitySchemes: object };
	};
	const load = (): Promise<Document> => json(app.request("/api/v1/openapi.json"));

	test("names every endpoint that there is, and no other", async () => {
		const { openapi, paths } = await load();
		expect(openapi).toBe("3.1.0");
		const named = Object.entries(paths).flatMap(([path, methods]) =>
			Object.keys(methods).map((method) => `${method} ${path}`),
		);
		expect(named.toSorted()).toEqual(endpoints.map(({ method, path }) => `${method} /api/v1/{city}${path}`).toSorted());
	});

	test("refers to nothing that is not in it", async () => {
		const document = await load();
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path);
		expect(references.length).toBeGreaterThan(10);
		for (const path of references) {
			const target = path.split("/").reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], document);
			expect([path, typeof target]).toEqual([path, "object"]);
		}
		expect(document.components.securitySchemes).toEqual({ token: { type: "http", scheme: "bearer" } });
	});

	test("says of each operation what it does, what comes of it, and what each part of its address is", async () => {
		for (const [path, methods] of Object.entries((await load()).paths)) {
			for (const operation of Object.values(methods)) {
				expect(operation.summary).not.toBe("");
				expect(Object.keys(operation.responses)).toContain("404");
				const { parameters } = operation as unknown as { parameters: readonly { name: string; in: string }[] };
				const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name);
				expect(inPath.toSorted()).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).toSorted());
			}
		}
	});
});

test("who asks too often is asked to wait; others are not", async () => {
	const other = await tokenWith(["plan:read"]);
	const answers: number[] = [];
	for (let at = 0; at < requestsPerMinute; at += 1) answers.push((await send("/api/v1/x/y", { token: other })).status);
	expect(new Set(answers)).toEqual(new Set([404]));
	const refused = await send(`${base}/plans`, { token: other });
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
	expect((await send(`${base}/plans`)).status).toBe(200);
});
