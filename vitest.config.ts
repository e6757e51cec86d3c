// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineConfig } from "vitest/config";

/** A time limit is for what hangs, not for what is slow on a busy machine. */
const timeLimits = { testTimeout: 120_000, hookTimeout: 120_000 };

const unit = { name: "unit", include: ["{src,scripts}/**/*.test.{ts,tsx}"], ...timeLimits };

/** What starts a browser, an office program or the whole program, or reads thousands of files. */
const slow = { name: "slow", include: ["test/**/*.test.ts"], ...timeLimits };

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
	test: {
		globalSetup: "test/database-server.ts",
		projects: [
			{ extends: true, test: unit },
			{ extends: true, test: slow },
		],
	},
});
