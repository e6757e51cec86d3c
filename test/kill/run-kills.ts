// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isAlive } from "../../src/store/engine/process-identity.ts";
import { type Acknowledgements, openAcknowledgements } from "./acknowledgements.ts";

/** A Planstand that runs: its process, how to save in it, and what it holds. */
export type Running = {
	readonly process: ChildProcess;
	/** Saves a text under a key. When this resolves, Planstand has called it saved. */
	readonly save: (key: string, text: string) => Promise<void>;
	/** Everything that was saved, by key. */
	readonly readAll: () => Promise<ReadonlyMap<string, string>>;
};

/** What is to be killed: how to start it on its data folder, again and again. */
export type Target = {
	readonly dataFolder: string;
	readonly start: () => Promise<Running>;
	/** The kill comes within so many milliseconds; long enough for some saves. */
	readonly latestKill: number;
};

export const victims = ["planstand", "postgres", "both"] as const;
export type Victim = (typeof victims)[number];

export type Tally = {
	readonly kills: number;
	readonly acknowledged: number;
	/** Called saved, but not there after the kill. */
	readonly lost: number;
	/** There, but not what was saved; or nothing could be read at all. */
	readonly unreadable: number;
};

const CLIENTS = 4;
const PATIENCE = 60_000;

/** Saves, kills at a random moment, starts again and compares; `kills` times, the victims in turn. */
export async function runKills(
	target: Target,
	kills: number,
	report: (line: string) => void = () => {},
): Promise<ReadonlyMap<Victim, Tally>> {
	const tallies = new Map<Victim, Tally>(victims.map((victim) => [victim, none]));
	const acknowledgements = openAcknowledgements(join(target.dataFolder, "acknowledged"));
	// Counted for the kill after which it was missing first.
	const missing = new Set<string>();
	let running = await target.start();
	for (let index = 0; index < kills; index += 1) {
		const victim = victims[index % victims.length] ?? "both";
		const acknowledged = await saveUntilKilled(running, target, victim, index, acknowledgements);
		// Without its PostgreSQL Planstand must live on: where it did not, nothing can be read.
		const died = victim === "postgres" && hasEnded(running.process);
		if (victim !== "postgres") running = await target.start();
		const found = await compare(running, acknowledgements, missing);
		if (died) running = await target.start();
		tallies.set(victim, sumOf(tallies.get(victim) ?? none, { kills: 1, acknowledged, ...found }));
		if (found.lost + found.unreadable > 0) report(`kill ${index} (${victim}): ${JSON.stringify(found)}`);
	}
	running.process.kill("SIGTERM");
	await once(running.process, "close");
	acknowledgements.close();
	return tallies;
}

const none: Tally = { kills: 0, acknowledged: 0, lost: 0, unreadable: 0 };

function sumOf(one: Tally, other: Tally): Tally {
	return {
		kills: one.kills + other.kills,
		acknowledged: one.acknowledged + other.acknowledged,
		lost: one.lost + other.lost,
		unreadable: one.unreadable + other.unreadable,
	};
}

/** Several clients save one text after another until the kill; returns how many were acknowledged. */
async function saveUntilKilled(
	running: Running,
	{ dataFolder, latestKill }: Target,
	victim: Victim,
	round: number,
	{ note }: Acknowledgements,
): Promise<number> {
	const state = { killed: false, acknowledged: 0 };
	const clients = Array.from({ length: CLIENTS }, async (_, client) => {
		for (let turn = 0; !state.killed; turn += 1) {
			const key = `${round}-${client}-${turn}`;
			const text = `Text ${key} äöüß ${"x".repeat(1 + ((turn * 37) % 500))}`;
			try {
				await running.save(key, text);
			} catch {
				// Not acknowledged: it may have been saved or not.
				continue;
			}
			note(key, text);
			state.acknowledged += 1;
		}
	});
	await setTimeout(Math.random() * latestKill);
	await kill(running.process, dataFolder, victim);
	state.killed = true;
	await Promise.all(clients);
	return state.acknowledged;
}

async function kill(planstand: ChildProcess, dataFolder: string, victim: Victim): Promise<void> {
	const ended = victim === "postgres" ? undefined : once(planstand, "close");
	const postgres = victim === "planstand" ? undefined : await serverOf(dataFolder);
	if (postgres !== undefined) process.kill(postgres, "SIGKILL");
	if (victim !== "postgres") planstand.kill("SIGKILL");
	await ended;
	while (postgres !== undefined && isAlive(postgres)) await setTimeout(1);
}

/** The number of the running server; after a kill a moment may pass until one runs again. */
async function serverOf(dataFolder: string): Promise<number> {
	for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await setTimeout(5)) {
		try {
			const pid = Number.parseInt(readFileSync(join(dataFolder, "postgres/cluster/postmaster.pid"), "utf8"), 10);
			if (isAlive(pid)) return pid;
		} catch {}
	}
	throw new Error("PostgreSQL did not start again.");
}

async function compare(
	running: Running,
	{ all }: Acknowledgements,
	missing: Set<string>,
): Promise<Pick<Tally, "lost" | "unreadable">> {
	const wanted = [...all()].filter(([key]) => !missing.has(key));
	const stored = hasEnded(running.process) ? undefined : await readPatiently(running);
	if (!stored) return { lost: 0, unreadable: Math.max(wanted.length, 1) };
	const lost = wanted.filter(([key]) => !stored.has(key));
	const changed = wanted.filter(([key, text]) => stored.has(key) && stored.get(key) !== text);
	for (const [key] of [...lost, ...changed]) missing.add(key);
	return { lost: lost.length, unreadable: changed.length };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode !== null || signalCode !== null;
}

/** A database that was killed needs a moment to be back. */
async function readPatiently({ readAll }: Running): Promise<ReadonlyMap<string, string> | undefined> {
	for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await setTimeout(50)) {
		try {
			return await readAll();
		} catch {}
	}
	return undefined;
}
