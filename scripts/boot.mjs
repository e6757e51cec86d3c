#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

// Plain JavaScript for any Node from 20: it runs before Node 24 and the packages are there.
// Everything it says goes to stderr; stdout belongs to the command it starts.
import { join, resolve } from "node:path";
import { buildIsStale, runBuild } from "./boot/build.mjs";
import { withLock } from "./boot/lock.mjs";
import { installPackages, packagesAreStale } from "./boot/packages.mjs";
import { EXIT_FAULT, root, run, SetupError, say } from "./boot/process.mjs";
import { installRuntime, nodeToUse, runtimeEnvironment } from "./boot/runtime.mjs";

/** What each npm script needs before it runs, and what it runs. `build: "always"` rebuilds even when nothing changed. */
const commands = {
	start: { build: "stale", run: ["dist/web/server.js"] },
	planstand: { build: "stale", run: ["dist/cli/main.js"], inCallersFolder: true },
	build: { build: "always" },
	check: { build: "stale", run: ["scripts/gates.mjs", "check"] },
	test: { build: "stale", run: ["scripts/gates.mjs", "test"] },
	bench: { build: "stale", run: ["bench/speed.ts"] },
	kills: { build: "stale", run: ["test/kill/main.ts"] },
	checks: { build: "stale", run: ["test/access/remove-checks.ts"] },
	"bench:report": { build: "stale", run: ["bench/report.ts"] },
	"bench:serve": { build: "stale", run: ["bench/serve.ts"] },
	"bench:autosave": { build: "stale", run: ["bench/autosave.ts"] },
	histories: {
		build: "stale",
		run: ["node_modules/vitest/vitest.mjs", "run", "test/histories.test.ts"],
		env: { HISTORIES: "2000" },
	},
	figures: { build: "stale", run: ["bench/figures.ts"] },
};

async function boot([name, ...args]) {
	const command = commands[name];
	if (!command)
		throw new SetupError(`Unbekannter Befehl: ${name ?? "(keiner)"}. Es gibt: ${Object.keys(commands).join(", ")}.`);
	const node = await prepare(command);
	if (!command.run) return 0;
	const [script, ...fixed] = command.run;
	return run(node, [join(root, script), ...fixed, ...args], {
		cwd: command.inCallersFolder ? callersFolder(name) : root,
		env: { ...runtimeEnvironment(node), PLANSTAND_DATA: dataFolder(name), ...command.env },
		stdio: "inherit",
	});
}

/** Brings Node, the packages and the build up to date, one process at a time. Returns the Node to run with. */
async function prepare(command) {
	const { node, missing } = nodeToUse();
	const mustBuild = () => command.build === "always" || buildIsStale();
	if (missing || packagesAreStale() || mustBuild()) {
		await withLock(async () => {
			if (nodeToUse().missing) await installRuntime();
			if (packagesAreStale()) await installPackages(node);
			if (mustBuild()) await runBuild(node);
		});
	}
	return node;
}

/**
 * npm runs scripts in the project's folder; file names on the command line mean the folder the person is in.
 * Only the npm that runs this very script says which: what a script of ours starts inherits the variables too.
 */
function callersFolder(name) {
	const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
	return script === name && folder ? folder : process.cwd();
}

/** From a clone the data lie in the project, whichever folder the person is in. */
function dataFolder(name) {
	const chosen = process.env.PLANSTAND_DATA;
	return chosen ? resolve(callersFolder(name), chosen) : join(root, "data");
}

try {
	process.exitCode = await boot(process.argv.slice(2));
} catch (error) {
	say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)));
	process.exitCode = EXIT_FAULT;
}
