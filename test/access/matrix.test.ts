// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteName } from "../../src/web/routes.ts";
import { type DeclaredRoute, declarationsOf, type Method } from "./declaration.ts";
import { apiTarget, declaredApi } from "./declared/api.ts";
import { declaredRoutes } from "./declared-routes.ts";
import { directCalls, runDirectCall } from "./direct-calls.ts";
import { registered } from "./registered.ts";
import { targetOf } from "./request.ts";
import { runRoute } from "./run-route.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
	world = await openWorld();
});
afterAll(() => world.close());

const declared = (Object.entries(declaredRoutes) as [RouteName, DeclaredRoute][]).flatMap(([route, methods]) =>
	(Object.keys(methods) as Method[]).map((method) => ({ route, method })),
);

test("what the program answers to and what is declared are the same", () => {
	const api = Object.keys(declaredApi);
	expect([...declared.map(({ route, method }) => `${method} ${route}`), ...api].toSorted()).toEqual(
		registered(world.app),
	);
});

test.each(declared)("$method $route", async ({ route, method }) => {
	const declarations = declarationsOf(declaredRoutes[route], method);
	expect(declarations.length).toBeGreaterThan(0);
	for (const declaration of declarations) {
		const { cells, mismatches } = await runRoute(world, targetOf(route), method, declaration);
		expect(mismatches).toEqual([]);
		expect(cells).toBeGreaterThan(0);
	}
});

test.each(Object.entries(declaredApi))("%s", async (name, declaration) => {
	const { target, method } = apiTarget(name);
	const { cells, mismatches } = await runRoute(world, target, method, declaration);
	expect(mismatches).toEqual([]);
	expect(cells).toBeGreaterThan(0);
});

test("the API takes nobody's cookie, and pages take no token", async () => {
	const { cookie, token } = world.keyOf("administrator");
	const things = world.things("own");
	const [page, api] = [`/musterstadt/plan/${things.plan}`, `/api/v1/musterstadt/plans/${things.plan}`];
	const status = async (address: string, headers: Record<string, string>) =>
		(await world.app.request(address, { headers })).status;
	const bearer = { Authorization: `Bearer ${token}` };
	expect([await status(page, { cookie }), await status(page, bearer)]).toEqual([200, 303]);
	expect([await status(api, bearer), await status(api, { cookie })]).toEqual([200, 401]);
});

test.each(directCalls)("$name", async (call) => {
	expect(await runDirectCall(world, call)).toEqual([]);
});
