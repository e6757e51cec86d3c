// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endpoints } from "../../src/web/api/api.ts";
import { type RouteName, routes } from "../../src/web/routes.ts";
import { declaredRoutes } from "./declared-routes.ts";
import { people } from "./people.ts";
import { addressOf, site, targetOf } from "./request.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

/** What no answer may tell: where we live, what we are made of, how we ask the database. */
const inside =
	/\n\s+at [\w.<>]+ ?\(|node_modules|\/(src|dist)\/\w+\/|\.tsx?:\d+|\bSELECT .{0,200}\bFROM\b|(?<!\/assets\/)planstand\.\w+_\w+|violates|relation "|PGRES|ECONNREFUSED|postgres(ql)?:\/\//;

const names = Object.keys(routes) as RouteName[];
const nasty = fc.oneof(
	fc.string({ unit: "binary", maxLength: 40 }),
	fc.constantFrom(
		"'",
		'"',
		"' OR 1=1--",
		"../../etc/passwd",
		"%00",
		"\u0000",
		"__proto__",
		"constructor",
		"<script>",
		"-1",
	),
	fc.constantFrom("9".repeat(40), "a".repeat(5_000), "00000000-0000-4000-8000-00000000000g", "2026-02-30", "NaN", "🌳"),
);
const fields = [
	"version",
	"title",
	"name",
	"slug",
	"plan",
	"step",
	"head",
	"day",
	"before",
	"q",
	"next",
	"token",
	"status",
];
const record = fc.dictionary(fc.constantFrom(...fields), nasty, { maxKeys: 5 });

const asked = fc.record({
	person: fc.constantFrom(...people),
	name: fc.constantFrom(...names),
	isOwn: fc.boolean(),
	method: fc.constantFrom("GET", "GET", "POST", "HEAD", "PUT", "DELETE"),
	parts: fc.array(nasty, { minLength: 3, maxLength: 3 }),
	query: record,
	form: record,
});

const wellFormed = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The address of a route, with things of the own municipality or with nonsense in it. */
function pathOf(name: RouteName, isOwn: boolean, parts: readonly string[]): string {
	if (isOwn) {
		const [declared = {}] = [declaredRoutes[name].GET ?? declaredRoutes[name].POST ?? []].flat();
		return addressOf(world, {
			target: targetOf(name),
			method: "GET",
			declared: { rule: {} as never, ...declared },
			kind: "own",
			locale: "de",
		});
	}
	let at = 0;
	return routes[name].de.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, part) =>
		part === "city" ? world.own.slug : wellFormed(parts[at++] ?? "") || "x",
	);
}

async function expectNothingInside(request: Request): Promise<void> {
	const answer = await world.app.request(request);
	const text = answer.headers.get("content-type")?.match(/text|json/) ? await answer.text() : "";
	expect(world.takeFaults()).toEqual([]);
	expect(answer.status).toBeLessThan(500);
	expect(inside.exec(text)?.[0]).toBeUndefined();
	// One page is made to be framed, by sites of which these requests know none.
	const ancestors = /frame-ancestors ([^;]*)/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];
	const isFramed = answer.status === 200 && /\/berichte\/[^/]+\/einbettung$/.test(new URL(request.url).pathname);
	expect(ancestors).toBe(isFramed ? "'self'" : "'none'");
	expect(answer.headers.get("x-frame-options")).toBe(isFramed ? null : "DENY");
	expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
}

test("no request makes a page tell of our inside, fail, or lose its protecting headers", async () => {
	await fc.assert(
		fc.asyncProperty(asked, async ({ person, name, isOwn, method, parts, query, form }) => {
			const path = pathOf(name, isOwn, parts);
			const search = Object.entries(query).map(([key, value]) => `${key}=${wellFormed(value)}`);
			const body = new URLSearchParams(Object.entries(form).map(([key, value]) => [key, value.toWellFormed()]));
			const { cookie } = world.keyOf(person);
			const request = new Request(`${site}${path}${path.includes("?") ? "&" : "?"}${search.join("&")}`, {
				method,
				headers: { Origin: site, ...(cookie && { cookie }) },
				...(method !== "GET" && method !== "HEAD" && { body }),
			});
			await expectNothingInside(request);
		}),
		{ numRuns: 1000 },
	);
});

test("nor does the API", async () => {
	const called = fc.record({
		endpoint: fc.constantFrom(...endpoints),
		parts: fc.array(nasty, { minLength: 4, maxLength: 4 }),
		body: fc.oneof(
			fc.json(),
			record.map((value) => JSON.stringify(value)),
		),
		ifMatch: fc.constantFrom('"1"', "1", "*", '"99999999999"'),
		isSignedIn: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(called, async ({ endpoint, parts, body, ifMatch, isSignedIn }) => {
			let at = 0;
			const path = endpoint.path.replace(/\{\w+\}/g, () => wellFormed(parts[at++] ?? "") || "x");
			const method = endpoint.method.toUpperCase();
			const headers = { "Content-Type": "application/json", "If-Match": ifMatch };
			const token = isSignedIn && { Authorization: `Bearer ${world.keyOf("administrator").token}` };
			const init = {
				method,
				headers: { ...headers, ...token },
				...(method !== "GET" && { body: body.toWellFormed() }),
			};
			await expectNothingInside(new Request(`${site}/api/v1/${world.own.slug}${path}`, init));
		}),
		{ numRuns: 500 },
	);
});

test("what is too large is refused before it is read", async () => {
	const headers = {
		Origin: site,
		"Content-Length": String(600 * 1024 * 1024),
		cookie: world.keyOf("administrator").cookie,
	};
	for (const name of names.filter((one) => declaredRoutes[one].POST)) {
		const request = new Request(`${site}${pathOf(name, true, [])}`, { method: "POST", headers, body: "x" });
		expect([name, (await world.app.request(request)).status]).toEqual([name, 413]);
	}
});

test("a cookie from before signing in is not the one after it", async () => {
	const fixed = `planstand-${world.own.slug}=chosen-by-somebody-else`;
	const { email } = world.keyOf("reader");
	const body = new URLSearchParams({ email, password: "Vier Wörter sind genug" });
	const answer = await world.app.request(`/${world.own.slug}/anmelden`, {
		...{ method: "POST", body },
		headers: { Origin: site, cookie: fixed },
	});
	expect(answer.status).toBe(303);
	const given = answer.headers.get("set-cookie") ?? "";
	expect(given).toMatch(/^planstand-musterstadt=[\w-]{43};.*HttpOnly/);
	expect((await world.app.request(`/${world.own.slug}/konto`, { headers: { cookie: fixed } })).status).toBe(303);
});
