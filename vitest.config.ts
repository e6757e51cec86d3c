// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** A time limit is for what hangs, not for what is slow on a busy machine. */
const timeLimits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Loading the program takes longer than most of its tests do: each process loads it once for all files that it runs. */
const loadedOnce = { isolate: false };

const unit = { name: "unit", include: ["{src,scripts}/**/*.test.{ts,tsx}"], ...loadedOnce, ...timeLimits };

/** What starts a browser, an office program or the whole program, or reads thousands of files. */
const slow = { name: "slow", include: ["test/**/*.test.ts"], ...timeLimits };

/** The tests that need a database, once more on the oldest PostgreSQL that Planstand works with. */
const oldest = {
	name: "postgresql-15",
	include: globSync("src/**/*.test.{ts,tsx}").filter(needsDatabase),
	env: { PLANSTAND_TEST_ENGINE: "15" },
	...loadedOnce,
	...timeLimits,
};

function needsDatabase(path: string): boolean {
	return /\b(openTestDatabase|openTestRegister|joinTestServer)\b/.test(readFileSync(path, "utf8"));
}

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
	test: {
		globalSetup: "test/database-server.ts",
		// Many tests wait for a database, a browser or a process of their own: as many files at once as there are processors.
		maxWorkers: Math.max(2, availableParallelism()),
		projects: [
			{ extends: true, test: unit },
			{ extends: true, test: slow },
			{ extends: true, test: oldest },
		],
	},
});
