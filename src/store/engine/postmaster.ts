// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isAlive, isTaken } from "./process-identity.ts";
import type { ServerHome } from "./server-home.ts";

/** What a server says of itself in `postmaster.pid`. */
export type Postmaster = {
	readonly pid: number;
	readonly port: number;
	/** Folder of its socket, or the address it listens on. */
	readonly host: string;
	readonly state: string;
};

/**
 * The server that runs on this cluster, or undefined. A `postmaster.pid` that a killed server left is removed where its
 * number now belongs to something else, because PostgreSQL itself would take that for a server. Otherwise it stays: by it
 * PostgreSQL waits for what the killed server left running.
 */
export function findPostmaster(home: ServerHome): Postmaster | undefined {
	const found = readPostmaster(home.cluster);
	if (!found || !isTaken(found.pid)) return undefined;
	if (isAlive(found.pid) && servesCluster(found.pid, home.cluster)) return found;
	rmSync(join(home.cluster, "postmaster.pid"), { force: true });
	rmSync(join(home.socketFolder, ".s.PGSQL.5432.lock"), { force: true });
	return undefined;
}

function readPostmaster(cluster: string): Postmaster | undefined {
	try {
		const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
		const [pid = "", , , port = "", socket = "", address = "", , state = ""] = lines.map((line) => line.trim());
		return { pid: Number(pid), port: Number(port), host: socket || address, state };
	} catch {
		return undefined;
	}
}

/** On Linux a server is known by its program and the folder it works in; elsewhere its number must do. */
function servesCluster(pid: number, cluster: string): boolean {
	if (process.platform !== "linux") return true;
	const [program = "", ...args] = commandOf(pid);
	if (!program.endsWith("postgres")) return false;
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
	} catch {
		// In a container even root may not look into another user's process; everybody may see how it was started.
		return args.includes(cluster);
	}
}

function commandOf(pid: number): readonly string[] {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
	} catch {
		return [];
	}
}
