// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUsed, register, underLock } from "../src/store/engine/home-lock.ts";
import { openServerHome } from "../src/store/engine/server-home.ts";
import { stopPostmaster } from "../src/store/engine/stop-postmaster.ts";

/** PostgreSQL 15 from Debian's package; the oldest that Planstand works with. */
export const oldestServer = { bin: "/usr/lib/postgresql/15/bin" };

/** Which server the tests of a run use; `PLANSTAND_TEST_ENGINE=15` chooses the oldest. */
export const testEngine = process.env.PLANSTAND_TEST_ENGINE === "15" ? "own" : "embedded";

/** Folder of the tests' server: one a working copy, so that runs in two copies do not meet. */
export const testServerFolder = join(
	tmpdir(),
	`planstand-test-${testEngine}-${createHash("sha256")
		.update(import.meta.dirname)
		.digest("hex")
		.slice(0, 8)}`,
);

/** Holds the server for the whole run, started or not; the last run to end removes it with all its databases. */
export async function setup(): Promise<() => Promise<void>> {
	const home = openServerHome(testServerFolder);
	const unregister = await underLock(home.folder, async () => register(home.folder));
	return () =>
		underLock(home.folder, async () => {
			unregister();
			if (isUsed(home.folder)) return;
			await stopPostmaster(home);
			rmSync(home.cluster, { recursive: true, force: true });
		});
}
