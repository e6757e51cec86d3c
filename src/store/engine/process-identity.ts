// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";

/**
 * A process beyond its number: numbers are given out again, in containers soon, so its start belongs to it where the
 * system tells (Linux).
 */
export function identityOf(pid: number): string {
	return `${pid}-${statOf(pid)?.started ?? 0}`;
}

/** Whether the process that once had this identity still runs. */
export function identityIsAlive(identity: string): boolean {
	const pid = Number.parseInt(identity, 10);
	return Number.isInteger(pid) && isAlive(pid) && identityOf(pid) === identity;
}

/** Whether a process with this number runs. One that has ended and only waits for its parent to notice does not count. */
export function isAlive(pid: number): boolean {
	return isTaken(pid) && statOf(pid)?.state !== "Z";
}

/** Whether the system has given out this number and not got it back. */
export function isTaken(pid: number): boolean {
	if (!(pid > 0)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

function statOf(pid: number): { readonly state: string; readonly started: string } | undefined {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// The name stands in parentheses and may hold spaces; the fields after it do not. Field 3 is the state, 22 the start.
		const [state = "", ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return { state, started: fields[18] ?? "0" };
	} catch {
		return undefined;
	}
}
