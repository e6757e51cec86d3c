// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockIsMet } from "../scripts/boot/lockfile.mjs";

const boot = resolve("scripts/boot.mjs");
const folder = mkdtempSync(join(tmpdir(), "launcher-"));
afterAll(() => rmSync(folder, { recursive: true }));

function planstand(...args: string[]) {
	return spawnSync(process.execPath, [boot, "planstand", ...args], { cwd: folder, encoding: "utf8" });
}

test("stdout carries the result alone, and the exit code passes through", () => {
	const version = planstand("--version");
	expect(version.stdout).toMatch(/^planstand \d+\.\d+\.\d+\n$/);
	expect(version.status).toBe(0);
	const missing = planstand("read", "there-is-no-such-file.docx");
	expect(missing.stdout).toBe("");
	expect(missing.stderr).toContain("there-is-no-such-file.docx");
	expect(missing.status).toBe(2);
});

test("file names mean the folder that the person is in", () => {
	writeFileSync(join(folder, "empty.csv"), "");
	expect(planstand("read", "empty.csv").stderr).not.toContain("gibt es nicht");
});

test("an unknown command of the launcher is a sentence, not a stack", () => {
	const unknown = spawnSync(process.execPath, [boot, "nonsense"], { encoding: "utf8" });
	expect(unknown.stderr).toContain("Unbekannter Befehl: nonsense");
	expect(unknown.stderr).not.toContain("    at ");
	expect(unknown.status).toBe(70);
});

type Packages = Readonly<Record<string, { version: string; integrity?: string; optional?: boolean }>>;

/** Whether packages are up to date where the lockfile asks for the first list and the second one is installed. */
function met(wanted: Packages, installed: Packages | undefined): boolean {
	const project = mkdtempSync(join(folder, "p-"));
	const write = (path: string, packages: Packages) => {
		mkdirSync(dirname(join(project, path)), { recursive: true });
		writeFileSync(join(project, path), JSON.stringify({ packages }));
	};
	write("package-lock.json", wanted);
	if (installed) write("node_modules/.package-lock.json", installed);
	return lockIsMet(project);
}

test("packages are installed anew where the lists differ, and only there", () => {
	const wanted = { "": { version: "0.1.0" }, "node_modules/a": { version: "1.0.0", integrity: "x" } };
	const other = { "node_modules/other-platform": { version: "1.0.0", optional: true } };
	expect(met(wanted, { "node_modules/a": { version: "1.0.0", integrity: "x" } })).toBe(true);
	expect(met({ ...wanted, ...other }, { "node_modules/a": { version: "1.0.0", integrity: "x" } })).toBe(true);
	expect(met(wanted, { "node_modules/a": { version: "1.0.1", integrity: "x" } })).toBe(false);
	expect(met(wanted, { "node_modules/a": { version: "1.0.0", integrity: "y" } })).toBe(false);
	expect(met(wanted, {})).toBe(false);
	expect(met(wanted, undefined)).toBe(false);
});
