// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { chmodSync, chownSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseProblem } from "./database-problem.ts";

/** The system user under which the server runs where it cannot be our own. */
export type ServerUser = { readonly uid: number; readonly gid: number };

const candidates = ["planstand", "postgres", "nobody"];

/**
 * PostgreSQL refuses to run as root: then it runs under the owner of the cluster that is there already, or under a system
 * user. Undefined: under whoever we are.
 */
export function serverUserFor(cluster: string): ServerUser | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const owner = statSync(cluster, { throwIfNoEntry: false });
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
	const users = systemUsers();
	const name = candidates.find((candidate) => users.has(candidate));
	const user = name === undefined ? undefined : users.get(name);
	if (user) return user;
	throw new DatabaseProblem(
		"PostgreSQL läuft nicht unter root, und ein Systemnutzer dafür fehlt. Bitte legen Sie einen an " +
			"(useradd --system planstand) oder starten Sie Planstand unter einem gewöhnlichen Nutzer.",
	);
}

function systemUsers(): ReadonlyMap<string, ServerUser> {
	const lines = readFileSync("/etc/passwd", "utf8").split("\n");
	return new Map(
		lines.map((line) => {
			const [name = "", , uid, gid] = line.split(":");
			return [name, { uid: Number(uid), gid: Number(gid) }];
		}),
	);
}

/** Gives a file or folder to the user under which the server runs, and to nobody else. */
export function giveTo(user: ServerUser | undefined, path: string, mode: number): void {
	chmodSync(path, mode);
	if (user) chownSync(path, user.uid, user.gid);
}

/** Whether the user may pass through the folder and all above it; only the plain permissions are looked at. */
export function canReach(user: ServerUser | undefined, folder: string): boolean {
	if (!user) return true;
	const { mode, uid, gid } = statSync(folder);
	const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
	return (mode & bit) !== 0 && (dirname(folder) === folder || canReach(user, dirname(folder)));
}
