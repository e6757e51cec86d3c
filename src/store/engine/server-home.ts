// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash, randomBytes } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseProblem } from "./database-problem.ts";
import { canReach, giveTo, type ServerUser, serverUserFor } from "./server-user.ts";

/** Where one embedded server lives, and under whom it runs. */
export type ServerHome = {
	readonly folder: string;
	readonly cluster: string;
	/** Folder of the socket; nobody but the server's user may enter it. */
	readonly socketFolder: string;
	readonly user: ServerUser | undefined;
};

const reachableFolder = "/var/lib/planstand";
const longestSocketPath = process.platform === "linux" ? 107 : 103;

/** Finds or makes the home of the data folder's server: `postgres` in it. */
export function openServerHome(dataFolder: string): ServerHome {
	makeDataFolder(dataFolder);
	const named = join(dataFolder, "postgres");
	if (!existsSync(named)) makeHome(named, dataFolder);
	const folder = realpathSync(named);
	const cluster = join(folder, "cluster");
	const user = serverUserFor(cluster);
	mkdirSync(join(folder, "users"), { recursive: true, mode: 0o700 });
	return { folder, cluster, user, socketFolder: socketFolderFor(folder, user) };
}

function makeDataFolder(dataFolder: string): void {
	const made = mkdirSync(dataFolder, { recursive: true });
	// As root the server's user must pass through, but need not see what lies in it.
	if (made !== undefined && process.getuid?.() === 0) chmodSync(dataFolder, 0o711);
}

/**
 * As root in a folder that the server's user cannot reach (`/root`, `mktemp -d`) the home lies elsewhere and `postgres` in
 * the data folder is a link to it.
 */
function makeHome(named: string, dataFolder: string): void {
	const user = serverUserFor(join(named, "cluster"));
	const mode = user ? 0o711 : 0o700;
	if (canReach(user, realpathSync(dataFolder))) {
		mkdirSync(named, { recursive: true, mode });
		chmodSync(named, mode);
		return;
	}
	const elsewhere = join(reachableFolder, randomBytes(6).toString("hex"));
	mkdirSync(elsewhere, { recursive: true, mode });
	chmodSync(reachableFolder, mode);
	chmodSync(elsewhere, mode);
	const draft = `${named}.${process.pid}`;
	symlinkSync(elsewhere, draft);
	renameSync(draft, named);
}

/** The socket lies in the home, or in a private temporary folder where the path would be too long for the system. */
function socketFolderFor(home: string, user: ServerUser | undefined): string {
	const inside = join(home, "socket");
	const fits = Buffer.byteLength(join(inside, ".s.PGSQL.5432")) <= longestSocketPath;
	const name = createHash("sha256").update(home).digest("hex").slice(0, 12);
	const folder = fits ? inside : join(tmpdir(), `planstand-${name}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	refuseForeign(folder, user);
	giveTo(user, folder, 0o700);
	return folder;
}

/** In a folder that all may write to, somebody may have put a folder or link of this name before us. */
function refuseForeign(folder: string, user: ServerUser | undefined): void {
	const found = lstatSync(folder);
	const owners = [process.getuid?.() ?? 0, user?.uid];
	if (found.isDirectory() && owners.includes(found.uid)) return;
	throw new DatabaseProblem(`Der Ordner ${folder} gehört jemand anderem; Planstand braucht ihn für seine Datenbank.`);
}
