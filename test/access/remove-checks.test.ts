// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findChecks } from "./removable-checks.ts";

const script = join(import.meta.dirname, "remove-checks.ts");

test("checks are found by what the code says, not by how it looks", () => {
	const source = '// may(x)\nconst a = "authorise(b)";\nif (x || may (y)) await openPlan(\n\tz);\nauthorise;';
	expect(findChecks("/x/y.ts", source).map(({ id }) => id.replace(/^.*\.ts:/, ""))).toEqual([
		"3:10 may",
		"3:25 openPlan",
	]);
});

test("each permission check that is taken away is noticed", async () => {
	const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
		const child = execFile(process.execPath, [script], (_, stdout, stderr) =>
			resolve({ code: child.exitCode ?? -1, output: `${stdout}\n${stderr}` }),
		);
	});
	expect(output).not.toContain("UNNOTICED");
	expect(output).toMatch(/[1-9]\d* of \d+ checks taken away, 0 unnoticed/);
	expect(code).toBe(0);
}, 600_000);
