// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// `check`: the gates and the unit tests. `test`: these and the slow tests. Ends in one line: N passed, N failed.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./boot/process.mjs";
import { missingTools } from "./tools.mjs";

const gates = {
	"format, lint": [
		"@biomejs/biome/bin/biome",
		"ci",
		...(process.stdout.isTTY ? [] : ["--colors=off"]),
		"--error-on-warnings",
		"--max-diagnostics=50",
		".",
	],
	types: ["typescript/bin/tsc", "-p", "."],
	"import rules": [
		"dependency-cruiser/bin/dependency-cruiser.mjs",
		...["--config", ".dependency-cruiser.mjs", "--output-type", "err", "src", "test", "samples"],
	],
	"unused code": ["knip/bin/knip.js", "--no-progress", "--treat-config-hints-as-errors"],
};

const results = join(root, "test-results");
const count = { passed: 0, failed: 0 };

/** Runs one program from node_modules; what it says is shown only where it found something. */
async function gate(name, [script, ...args]) {
	const begun = performance.now();
	const log = join(results, `${name.replaceAll(/\W+/g, "-")}.log`);
	const output = openSync(log, "w");
	const code = await node(script, args, ["ignore", output, output]);
	closeSync(output);
	count[code === 0 ? "passed" : "failed"] += 1;
	if (code !== 0) process.stdout.write(readFileSync(log));
	report(name, code === 0, begun);
}

/** Runs these vitest projects in one run, so that no processor waits for the last file of each. */
async function tests(...projects) {
	const begun = performance.now();
	const file = join(results, `${projects[0]}.json`);
	rmSync(file, { force: true });
	const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
	const code = await node("vitest/vitest.mjs", [
		"run",
		...projects.flatMap((project) => ["--project", project]),
		...reporters,
	]);
	const { passed, failed } = countIn(file);
	count.passed += passed;
	// A run can fail without a failed test: a file that does not load, an error outside of tests.
	count.failed += code === 0 ? failed : Math.max(failed, 1);
	report(`${projects.join(" and ")} tests (${passed + failed})`, code === 0, begun);
}

function countIn(file) {
	try {
		const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, "utf8"));
		return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function node(script, args, stdio = "inherit") {
	const { FORCE_COLOR: _, ...env } = process.env;
	return run(process.execPath, [join(root, "node_modules", script), ...args], {
		cwd: root,
		env: process.stdout.isTTY ? process.env : { ...env, NO_COLOR: "1" },
		stdio,
	});
}

function report(name, ok, begun) {
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`${ok ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
}

async function slowTests() {
	const missing = missingTools();
	if (missing.length === 0) return tests("slow", "postgresql-15");
	count.failed += 1;
	console.log(
		`FAILED slow tests: not run, this machine lacks ${missing.join(", ")}.\n` +
			"       On Debian or Ubuntu `.ci/run` installs what is missing and runs everything.",
	);
}

mkdirSync(results, { recursive: true });
await Promise.all(Object.entries(gates).map(([name, command]) => gate(name, command)));
await tests("unit");
if (process.argv[2] === "test") await slowTests();
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
