// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";

/** The version in `package.json`, which lies two folders above `src/cli` and `dist/cli`. */
export function programVersion(): string {
	const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
	return String((JSON.parse(text) as { version: unknown }).version);
}
