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

export type TestEngine = "embedded" | "own";

/** Which server the tests of a run use where they do not say; `PLANSTAND_TEST_ENGINE=15` chooses the oldest. */
export const testEngine: TestEngine = process.env.PLANSTAND_TEST_ENGINE === "15" ? "own" : "embedded";

/** Folder of a server for tests: one a working copy, so that runs in two copies do not meet. */
export function testServerFolder(engine: TestEngine): string {
	const copy = createHash("sha256")
		.update(import.meta.dirname)
		.digest("hex")
		.slice(0, 8);
	return join(tmpdir(), `planstand-test-${engine}-${copy}`);
}

/** Holds the servers for the whole run, started or not; the last run to end removes them with all their databases. */
export async function setup(): Promise<() => Promise<void>> {
	const release = await Promise.all([hold(testServerFolder("embedded")), hold(testServerFolder("own"))]);
	return async () => {
		await Promise.all(release.map((each) => each()));
	};
}

async function hold(folder: string): Promise<() => Promise<void>> {
	const home = openServerHome(folder);
	const unregister = await underLock(home.folder, async () => register(home.folder));
	return () =>
		underLock(home.folder, async () => {
			unregister();
			if (isUsed(home.folder)) return;
			await stopPostmaster(home);
			rmSync(home.cluster, { recursive: true, force: true });
		});
}
