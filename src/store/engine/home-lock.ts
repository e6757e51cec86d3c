// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomBytes } from "node:crypto";
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { DatabaseProblem } from "./database-problem.ts";
import { identityIsAlive, identityOf } from "./process-identity.ts";

const LONGEST_WAIT = 360_000;
const PAUSE = 25;

/** Does the work while no other process on this machine works under the same lock; a dead process' lock is taken over. */
export async function underLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
	const file = join(folder, "lock");
	const own = `${identityOf(process.pid)} ${randomBytes(6).toString("hex")}`;
	const deadline = Date.now() + LONGEST_WAIT;
	while (!take(file, own)) {
		if (Date.now() > deadline) {
			throw new DatabaseProblem(`Ein anderer Vorgang hält die Datenbank seit Minuten fest (${file}).`);
		}
		await setTimeout(PAUSE);
	}
	try {
		return await work();
	} finally {
		if (contentOf(file) === own) rmSync(file, { force: true });
	}
}

function take(file: string, own: string): boolean {
	// Written beside and linked, so that a lock never lies there without its owner's name in it.
	const draft = `${file}.${own.split(" ")[1]}`;
	writeFileSync(draft, own);
	try {
		linkSync(draft, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		removeIfDead(file);
		return false;
	} finally {
		rmSync(draft, { force: true });
	}
}

/** Moves the lock away before judging it a second time: another process may have taken it over in between. */
function removeIfDead(file: string): void {
	const owner = contentOf(file);
	if (owner === undefined || ownerLives(owner)) return;
	const aside = `${file}.old.${randomBytes(6).toString("hex")}`;
	try {
		renameSync(file, aside);
		if (ownerLives(contentOf(aside) ?? "")) linkSync(aside, file);
	} catch {
		// Somebody else was quicker, which is as good.
	}
	rmSync(aside, { force: true });
}

function ownerLives(owner: string): boolean {
	return identityIsAlive(owner.split(" ")[0] ?? "");
}

function contentOf(file: string): string | undefined {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return undefined;
	}
}

/** Notes that this process uses the server; call the result when it no longer does. Only under the lock. */
export function register(folder: string): () => void {
	const file = join(folder, "users", `${identityOf(process.pid)} ${randomBytes(6).toString("hex")}`);
	writeFileSync(file, "");
	return () => rmSync(file, { force: true });
}

/** Whether any living process uses the server; forgets the dead ones. Only under the lock. */
export function isUsed(folder: string): boolean {
	const users = join(folder, "users");
	const living = readdirSync(users).filter((name) => {
		if (ownerLives(name)) return true;
		rmSync(join(users, name), { force: true });
		return false;
	});
	return living.length > 0;
}
