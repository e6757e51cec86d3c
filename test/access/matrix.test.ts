// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteName } from "../../src/web/routes.ts";
import { type DeclaredRoute, declarationsOf, type Method } from "./declaration.ts";
import { declaredRoutes } from "./declared-routes.ts";
import { registered } from "./registered.ts";
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
	expect(declared.map(({ route, method }) => `${method} ${route}`).toSorted()).toEqual(registered(world.app));
});

test.each(declared)("$method $route", async ({ route, method }) => {
	const declarations = declarationsOf(declaredRoutes[route], method);
	expect(declarations.length).toBeGreaterThan(0);
	for (const declaration of declarations) {
		const { cells, mismatches } = await runRoute(world, route, method, declaration);
		expect(mismatches).toEqual([]);
		expect(cells).toBeGreaterThan(0);
	}
});
