// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RouteName } from "../../src/web/routes.ts";
import { installCheckSwitch } from "./check-switch.ts";
import type { DeclaredRoute, Method } from "./declaration.ts";
import { declaredRoutes } from "./declared-routes.ts";
import type { Cell } from "./request.ts";
import { cellsOf, harmlessOf, runHarmless } from "./run-route.ts";
import { openWorld, type World } from "./world.ts";

/** A check that was taken away, and the first cell of the matrix that noticed; none where nobody did. */
export type Removal = { readonly check: string; readonly noticed?: string };

type Group = { readonly cells: readonly Cell[]; readonly asked: ReadonlySet<string> };

function groupsOfCells(): readonly (readonly Cell[])[] {
	return (Object.entries(declaredRoutes) as [RouteName, DeclaredRoute][]).flatMap(([route, methods]) =>
		(Object.keys(methods) as Method[]).map((method) => {
			const declared = methods[method];
			return declared ? harmlessOf(cellsOf(route, method, declared)) : [];
		}),
	);
}

/** The first cell that comes out otherwise; cells that ask the check are run one by one until there is one. */
async function whoNotices(world: World, groups: readonly Group[]): Promise<string | undefined> {
	for (const { cells } of groups) {
		const [wrong] = await runHarmless(world, cells);
		if (wrong) return wrong;
	}
	return undefined;
}

/**
 * Takes away each permission check in turn and runs the part of the matrix that asks it.
 * Works only where the sources went through `removableChecks`.
 */
export async function removeEach(checks: readonly string[]): Promise<readonly Removal[]> {
	const checkSwitch = installCheckSwitch();
	const world = await openWorld();
	try {
		const groups: Group[] = [];
		for (const cells of groupsOfCells()) {
			checkSwitch.takeAsked();
			const wrong = await runHarmless(world, cells);
			if (wrong.length > 0) throw new Error(`The matrix fails before anything is taken away: ${wrong[0]}`);
			groups.push({ cells, asked: checkSwitch.takeAsked() });
		}
		const removals: Removal[] = [];
		for (const check of checks) {
			checkSwitch.remove(check);
			const noticed = await whoNotices(
				world,
				groups.filter(({ asked }) => asked.has(check)),
			);
			checkSwitch.remove(undefined);
			await world.renew([]);
			removals.push({ check, ...(noticed && { noticed }) });
		}
		return removals;
	} finally {
		await world.close();
	}
}
