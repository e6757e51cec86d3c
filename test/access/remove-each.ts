// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RouteName } from "../../src/web/routes.ts";
import { type CheckSwitch, installCheckSwitch } from "./check-switch.ts";
import { changedTables, databaseState } from "./database-state.ts";
import { type DeclaredRoute, declarationsOf } from "./declaration.ts";
import { apiTarget, declaredApi } from "./declared/api.ts";
import { declaredRoutes } from "./declared-routes.ts";
import { directCalls, runDirectCall } from "./direct-calls.ts";
import { targetOf } from "./request.ts";
import { cellsOf, harmlessOf, runHarmless } from "./run-route.ts";
import { openWorld, type World } from "./world.ts";

/** Checks that were taken away, and the first cell of the matrix that noticed; none where nobody did. */
export type Removal = { readonly checks: readonly string[]; readonly noticed?: string };

/** A part of the proofs: says what came out otherwise than declared. */
type Run = (world: World, stopAtFirst: boolean) => Promise<readonly string[]>;
type Group = { readonly run: Run; readonly asked: ReadonlySet<string> };
type Program = { readonly world: World; readonly checkSwitch: CheckSwitch; readonly groups: readonly Group[] };

function allRuns(): readonly Run[] {
	const pages = (Object.entries(declaredRoutes) as [RouteName, DeclaredRoute][]).flatMap(([route, methods]) =>
		(["GET", "POST"] as const).flatMap((method) =>
			declarationsOf(methods, method).map((declared) => cellsOf(targetOf(route), method, declared)),
		),
	);
	const api = Object.entries(declaredApi).map(([name, declared]) => {
		const { target, method } = apiTarget(name);
		return cellsOf(target, method, declared);
	});
	const cells = [...pages, ...api].map(
		(all): Run =>
			(world, stopAtFirst) =>
				runHarmless(world, harmlessOf(all), { stopAtFirst }),
	);
	return [
		...cells,
		...directCalls.map(
			(call): Run =>
				(world) =>
					runDirectCall(world, call),
		),
	];
}

/** Runs everything with all checks in place, and notes which part of the matrix asks which. */
async function openProgram(): Promise<Program> {
	const checkSwitch = installCheckSwitch();
	const world = await openWorld();
	const groups: Group[] = [];
	for (const run of allRuns()) {
		checkSwitch.takeAsked();
		const [wrong] = await run(world, true);
		if (wrong) throw new Error(`The matrix fails before anything is taken away: ${wrong}`);
		groups.push({ run, asked: checkSwitch.takeAsked() });
	}
	return { world, checkSwitch, groups };
}

type Tried = Removal & { readonly asked: ReadonlySet<string> };

/** Takes some checks away and runs the cells that ask them until one comes out otherwise. */
async function remove(program: Program, checks: readonly string[]): Promise<Tried> {
	const { world, checkSwitch, groups } = program;
	const before = await databaseState(world.register.database);
	checkSwitch.takeAsked();
	checkSwitch.remove(checks);
	try {
		const noticed = await firstToNotice(
			world,
			groups.filter(({ asked }) => checks.some((check) => asked.has(check))),
		);
		return { checks, ...(noticed && { noticed }), asked: checkSwitch.takeAsked() };
	} finally {
		checkSwitch.remove([]);
		const changed = changedTables(before, await databaseState(world.register.database));
		if (changed.length > 0) await world.renew(changed);
	}
}

async function firstToNotice(world: World, groups: readonly Group[]): Promise<string | undefined> {
	for (const { run } of groups) {
		const [noticed] = await run(world, true);
		if (noticed) return noticed;
	}
	return undefined;
}

/**
 * Takes away each permission check in turn and runs the part of the matrix that asks it. Where two checks stand one behind the other,
 * neither is missed alone; they are taken away together. Works only where the sources went through `removableChecks`.
 */
export async function removeEach(checks: readonly string[], tell: (removal: Removal) => void): Promise<void> {
	const program = await openProgram();
	try {
		const silent: Tried[] = [];
		for (const check of checks) {
			const tried = await remove(program, [check]);
			if (tried.noticed) tell(tried);
			else silent.push(tried);
		}
		for (const tried of silent) tell(await withAnother(program, tried));
	} finally {
		await program.world.close();
	}
}

/** The checks that were asked in the place of the one that was missing. */
async function withAnother(program: Program, tried: Tried): Promise<Removal> {
	for (const other of tried.asked) {
		if (tried.checks.includes(other)) continue;
		const alone = await remove(program, [other]);
		if (alone.noticed) continue;
		const both = await remove(program, [...tried.checks, other]);
		if (both.noticed) return both;
	}
	return tried;
}
