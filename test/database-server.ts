// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isUsed, register, underLock } from "../src/store/engine/home-lock.ts";
import { openServerHome } from "../src/store/engine/server-home.ts";
import { placePrograms, type ServerPrograms } from "../src/store/engine/server-programs.ts";
import { stopPostmaster } from "../src/store/engine/stop-postmaster.ts";

export type TestEngine = "embedded" | "own";

/** Which server the tests of a run use where they do not say; `PLANSTAND_TEST_ENGINE=15` chooses the oldest. */
export const testEngine: TestEngine = process.env.PLANSTAND_TEST_ENGINE === "15" ? "own" : "embedded";

const copy = createHash("sha256")
	.update(import.meta.dirname)
	.digest("hex")
	.slice(0, 8);

/** Folder of a server for tests: one a working copy, so that runs in two copies do not meet. */
export function testServerFolder(engine: TestEngine): string {
	return join(memoryFolder(), `planstand-test-${engine}-${copy}`);
}

/** Making a database means making 300 files, which some disks take long for: so in memory where there is enough. */
function memoryFolder(): string {
	try {
		const { bavail, bsize } = statfsSync("/dev/shm");
		return bavail * bsize > 2 ** 30 ? "/dev/shm" : tmpdir();
	} catch {
		return tmpdir();
	}
}

/** The server's programs: PostgreSQL 15 from Debian's package, the oldest that Planstand works with, or those that come along. */
export function testPrograms(engine: TestEngine): ServerPrograms {
	if (engine === "own") return { bin: "/usr/lib/postgresql/15/bin" };
	// Not beside the cluster: what lies in memory may often not be run.
	const folder = join(tmpdir(), `planstand-test-programs-${copy}`);
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o711);
	return placePrograms(folder);
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
