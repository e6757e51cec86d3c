// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RouteName } from "../../src/web/routes.ts";
import { type CheckSwitch, installCheckSwitch } from "./check-switch.ts";
import { type DeclaredRoute, declarationsOf } from "./declaration.ts";
import { apiTarget, declaredApi } from "./declared/api.ts";
import { declaredRoutes } from "./declared-routes.ts";
import { type Cell, targetOf } from "./request.ts";
import { cellsOf, harmlessOf, runHarmless } from "./run-route.ts";
import { openWorld, type World } from "./world.ts";

/** Checks that were taken away, and the first cell of the matrix that noticed; none where nobody did. */
export type Removal = { readonly checks: readonly string[]; readonly noticed?: string };

type Group = { readonly cells: readonly Cell[]; readonly asked: ReadonlySet<string> };
type Program = { readonly world: World; readonly checkSwitch: CheckSwitch; readonly groups: readonly Group[] };

function groupsOfCells(): readonly (readonly Cell[])[] {
	const pages = (Object.entries(declaredRoutes) as [RouteName, DeclaredRoute][]).flatMap(([route, methods]) =>
		(["GET", "POST"] as const).flatMap((method) =>
			declarationsOf(methods, method).map((declared) => cellsOf(targetOf(route), method, declared)),
		),
	);
	const api = Object.entries(declaredApi).map(([name, declared]) => {
		const { target, method } = apiTarget(name);
		return cellsOf(target, method, declared);
	});
	return [...pages, ...api].map(harmlessOf);
}

/** Runs everything with all checks in place, and notes which part of the matrix asks which. */
async function openProgram(): Promise<Program> {
	const checkSwitch = installCheckSwitch();
	const world = await openWorld();
	const groups: Group[] = [];
	for (const cells of groupsOfCells()) {
		checkSwitch.takeAsked();
		const [wrong] = await runHarmless(world, cells);
		if (wrong) throw new Error(`The matrix fails before anything is taken away: ${wrong}`);
		groups.push({ cells, asked: checkSwitch.takeAsked() });
	}
	return { world, checkSwitch, groups };
}

/** Takes some checks away and runs the cells that ask them until one comes out otherwise. */
async function remove({ world, checkSwitch, groups }: Program, checks: readonly string[]): Promise<Removal> {
	checkSwitch.remove(checks);
	try {
		for (const { cells } of groups.filter(({ asked }) => checks.some((check) => asked.has(check)))) {
			const [noticed] = await runHarmless(world, cells);
			if (noticed) return { checks, noticed };
		}
		return { checks };
	} finally {
		checkSwitch.remove([]);
		await world.renew([]);
	}
}

/**
 * Takes away each permission check in turn and runs the part of the matrix that asks it. Where two checks stand one behind the other,
 * neither is missed alone; they are taken away together. Works only where the sources went through `removableChecks`.
 */
export async function removeEach(checks: readonly string[]): Promise<readonly Removal[]> {
	const program = await openProgram();
	try {
		const single: Removal[] = [];
		for (const check of checks) single.push(await remove(program, [check]));
		const silent = single.filter(({ noticed }) => !noticed).flatMap((removal) => removal.checks);
		const removals: Removal[] = [];
		for (const removal of single)
			removals.push(removal.noticed ? removal : await withAnother(program, removal, silent));
		return removals;
	} finally {
		await program.world.close();
	}
}

async function withAnother(program: Program, removal: Removal, silent: readonly string[]): Promise<Removal> {
	const isAsked = program.groups.some(({ asked }) => removal.checks.some((check) => asked.has(check)));
	for (const other of isAsked ? silent.filter((check) => !removal.checks.includes(check)) : []) {
		const both = await remove(program, [...removal.checks, other]);
		if (both.noticed) return both;
	}
	return removal;
}
