// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { defineConfig } from "vitest/config";

const unit = { name: "unit", include: ["{src,scripts}/**/*.test.{ts,tsx}"] };

/** What starts a browser, an office program or the whole program, or reads thousands of files. */
const slow = { name: "slow", include: ["test/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 };

// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
	test: {
		projects: [
			{ extends: true, test: unit },
			{ extends: true, test: slow },
		],
	},
});
