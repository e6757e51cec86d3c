// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout } from "node:timers/promises";
import { findPostmaster } from "./postmaster.ts";
import { isAlive } from "./process-identity.ts";
import type { ServerHome } from "./server-home.ts";

const PATIENCE = 30_000;

/** Ends the cluster's server: open connections are cut, what is committed is written. Only under the lock. */
export async function stopPostmaster(home: ServerHome): Promise<void> {
	const found = findPostmaster(home);
	if (!found) return;
	process.kill(found.pid, "SIGINT");
	if (await hasEnded(found.pid)) return;
	// Without a last checkpoint; the next start repeats its log.
	process.kill(found.pid, "SIGQUIT");
	await hasEnded(found.pid);
}

async function hasEnded(pid: number): Promise<boolean> {
	for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await setTimeout(10)) {
		if (!isAlive(pid)) return true;
	}
	return false;
}
