// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingEntries } from "./complete-lockfile.mjs";

const packages = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;

test("npm ci accepts the lockfile on every platform: no optional package is missing (else run scripts/complete-lockfile.mjs)", () => {
	expect(missingEntries(packages)).toEqual({});
});

test("a missing package is added with its platform", () => {
	const incomplete = {
		"": { dependencies: { tool: "1.0.0" } },
		"node_modules/tool": { version: "1.0.0", dev: true, optionalDependencies: { "@tool/linux-arm64-musl": "1.0.0" } },
	};
	expect(missingEntries(incomplete)).toEqual({
		"node_modules/@tool/linux-arm64-musl": {
			version: "1.0.0",
			cpu: ["arm64"],
			dev: true,
			libc: ["musl"],
			optional: true,
			os: ["linux"],
		},
	});
});

test("no package needs a script at install time but those that work without it", () => {
	const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript && !packages[path].optional);
	expect(scripted).toEqual([]);
});
