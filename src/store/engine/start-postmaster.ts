// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { serverEnvironment } from "./cluster.ts";
import { DatabaseProblem } from "./database-problem.ts";
import { findPostmaster, type Postmaster } from "./postmaster.ts";
import type { ServerHome } from "./server-home.ts";
import type { ServerPrograms } from "./server-programs.ts";

/** Further settings of the server, as in `postgresql.conf`. */
export type ServerSettings = Readonly<Record<string, string>>;

/** After a crash a server first repeats what its log holds; with much in it that takes minutes. */
const LONGEST_START = 300_000;
const PAUSE = 20;

const ownSettings: ServerSettings = {
	max_connections: "60",
	timezone: "UTC",
	unix_socket_permissions: "0700",
	logging_collector: "on",
	// One file a weekday, overwritten a week later.
	log_filename: "server-%a.log",
	log_truncate_on_rotation: "on",
	log_rotation_age: "1d",
	log_rotation_size: "0",
};

/** Returns the cluster's server when it accepts connections: the one that runs, or a new one. Only under the lock. */
export async function ensurePostmaster(
	home: ServerHome,
	programs: ServerPrograms,
	settings: ServerSettings,
): Promise<Postmaster> {
	const deadline = Date.now() + LONGEST_START;
	let child: ChildProcess | undefined;
	while (Date.now() < deadline) {
		const found = findPostmaster(home);
		if (found?.state === "ready") return found;
		const ended = child !== undefined && (child.exitCode !== null || child.signalCode !== null);
		if (ended) refuseUnlessPassing(home);
		if (!found && (child === undefined || ended)) child = await launch(home, programs, settings);
		await setTimeout(ended ? 200 : PAUSE);
	}
	throw new DatabaseProblem(`PostgreSQL ist in ${home.folder} nicht bereit geworden:\n${lastWords(home)}`);
}

async function launch(home: ServerHome, { bin }: ServerPrograms, settings: ServerSettings): Promise<ChildProcess> {
	const all = { ...(await addressSettings(home)), ...ownSettings, ...settings };
	const args = ["-D", home.cluster, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
	const log = openSync(join(home.folder, "start.log"), "w", 0o600);
	// In a group of its own: Ctrl-C in the terminal is for Planstand, which ends the server when it has ended itself.
	const child = spawn(join(bin, "postgres"), args, {
		...{ cwd: home.folder, env: serverEnvironment(), detached: true, stdio: ["ignore", log, log] },
		...home.user,
	});
	closeSync(log);
	child.unref();
	await new Promise<void>((resolve, reject) => {
		child.once("spawn", resolve);
		child.once("error", (cause) => {
			reject(new DatabaseProblem(`PostgreSQL (${bin}) startet hier nicht: ${cause.message}`, { cause }));
		});
	});
	return child;
}

/** A socket that only we can reach; Windows has none that PostgreSQL's passwords could guard, so this machine's address. */
async function addressSettings(home: ServerHome): Promise<ServerSettings> {
	if (process.platform !== "win32") return { listen_addresses: "", unix_socket_directories: home.socketFolder };
	return { listen_addresses: "127.0.0.1", unix_socket_directories: "", port: String(await freePort()) };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer().once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address ? address.port : 5432));
		});
	});
}

/** A server killed a moment ago leaves processes that still hold its memory; they end by themselves. */
function refuseUnlessPassing(home: ServerHome): void {
	const words = lastWords(home);
	if (/shared memory block|lock file|already in use/.test(words)) return;
	throw new DatabaseProblem(`PostgreSQL startet in ${home.folder} nicht:\n${words}`);
}

function lastWords(home: ServerHome): string {
	return readFileSync(join(home.folder, "start.log"), "utf8").trim().split("\n").slice(-8).join("\n");
}
