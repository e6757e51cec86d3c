// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./process-identity.ts";
import type { ServerHome } from "./server-home.ts";

const PATIENCE = 30_000;

/** Ends the cluster's server: open connections are cut, what is committed is written. Only under the lock. */
export async function stopPostmaster(home: ServerHome): Promise<void> {
	const found = findPostmaster(home);
	if (found) await stop(found.pid);
	if (!home.socketFolder.startsWith(home.folder)) rmSync(home.socketFolder, { recursive: true, force: true });
}

async function stop(pid: number): Promise<void> {
	process.kill(pid, "SIGINT");
	if (await hasEnded(pid)) return;
	// Without a last checkpoint; the next start repeats its log.
	process.kill(pid, "SIGQUIT");
	await hasEnded(pid);
}

async function hasEnded(pid: number): Promise<boolean> {
	for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await setTimeout(10)) {
		if (!isAlive(pid)) return true;
	}
	return false;
}
