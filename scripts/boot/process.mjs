// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Exit code for a fault that is neither a finding (1) nor bad input (2). */
export const EXIT_FAULT = 70;

/** Something that the person in front of the machine can mend; its message is shown without a stack. */
export class SetupError extends Error {}

export function say(text) {
	process.stderr.write(`planstand: ${text}\n`);
}

/**
 * Runs a program to its end, passing signals on.
 * Resolves to its exit code; where a signal ended it, this process ends by the same signal.
 */
export function run(program, args, options) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, options);
		const forward = (signal) => {
			// A terminal sends Ctrl-C to the whole group already; a second one would cut the child's orderly end short.
			if (signal === "SIGINT" && process.stdin.isTTY) return;
			child.kill(signal);
		};
		const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
		for (const signal of signals) process.on(signal, forward);
		const watch = onParentsDeath(() => child.kill("SIGTERM"));
		child.once("error", reject);
		child.once("close", (code, signal) => {
			clearInterval(watch);
			for (const name of signals) process.off(name, forward);
			if (signal) process.kill(process.pid, signal);
			resolve(code ?? EXIT_FAULT);
		});
	});
}

/** npm passes SIGTERM to its shell only, which dies without telling us: so notice that we have become an orphan. */
function onParentsDeath(act) {
	const parent = process.ppid;
	const look = () => {
		if (process.ppid !== parent) act();
	};
	return setInterval(look, 500).unref();
}

/** Like run, but for our own preparations: stdout is kept free, and anything but success is an error. */
export async function runQuietly(program, args, { failure, ...options }) {
	const code = await run(program, args, { cwd: root, ...options, stdio: ["ignore", process.stderr, process.stderr] });
	if (code !== 0) throw new SetupError(failure);
}
