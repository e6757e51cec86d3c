// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseProblem } from "./database-problem.ts";
import type { ServerHome } from "./server-home.ts";
import type { ServerPrograms } from "./server-programs.ts";
import { giveTo } from "./server-user.ts";

/** Passwords of the three logins of an embedded server; generated, kept beside the cluster, readable by us alone. */
export type Passwords = { readonly admin: string; readonly owner: string; readonly app: string };

/** The server's environment: ours without what would change its behaviour. */
export function serverEnvironment(): NodeJS.ProcessEnv {
	const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name));
	return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** Makes the cluster where there is none yet; refuses one of another major version. Only under the lock. */
export async function ensureCluster(home: ServerHome, programs: ServerPrograms): Promise<Passwords> {
	refuseWithoutPasswords(home);
	const passwords = ensurePasswords(home.folder);
	if (existsSync(home.cluster)) await refuseOtherVersion(home, programs);
	else await makeCluster(home, programs, passwords.admin);
	return passwords;
}

function refuseWithoutPasswords({ folder, cluster }: ServerHome): void {
	const file = join(folder, "passwords.json");
	if (existsSync(file) || !existsSync(cluster)) return;
	throw new DatabaseProblem(
		`Die Datei ${file} fehlt; ohne sie ist die Datenbank in ${cluster} verschlossen. Die Daten sind unverändert. Bitte holen Sie die Datei ` +
			"aus einer Sicherung des Ordners zurück.",
	);
}

function ensurePasswords(folder: string): Passwords {
	const file = join(folder, "passwords.json");
	if (!existsSync(file)) {
		const secret = () => randomBytes(24).toString("hex");
		writeFileSync(`${file}.draft`, JSON.stringify({ admin: secret(), owner: secret(), app: secret() }), {
			mode: 0o600,
			flush: true,
		});
		renameSync(`${file}.draft`, file);
	}
	return JSON.parse(readFileSync(file, "utf8")) as Passwords;
}

async function refuseOtherVersion(home: ServerHome, programs: ServerPrograms): Promise<void> {
	const has = readFileSync(join(home.cluster, "PG_VERSION"), "utf8").trim();
	const { output } = await runProgram(home, programs, "postgres", ["--version"]);
	const needs = / (\d+)/.exec(output)?.[1];
	if (has === needs) return;
	throw new DatabaseProblem(
		`Die Daten in ${home.cluster} gehören zu PostgreSQL ${has}, dieses Planstand bringt PostgreSQL ${needs} mit. Die Daten sind ` +
			"unverändert. Bitte sichern Sie mit der bisherigen Version (planstand backup) und spielen Sie die Sicherung hier ein.",
	);
}

/** Sorting is German (ICU); which letters are letters comes from the system, as trigrams ask it. */
const characterTypes = ["C.UTF-8", "en_US.UTF-8", "C"];

async function makeCluster(home: ServerHome, programs: ServerPrograms, password: string): Promise<void> {
	const draft = `${home.cluster}.draft`;
	const passwordFile = join(home.socketFolder, "first-password");
	let said = "";
	try {
		for (const type of process.platform === "win32" ? ["C"] : characterTypes) {
			rmSync(draft, { recursive: true, force: true });
			mkdirSync(draft);
			giveTo(home.user, draft, 0o700);
			writeFileSync(passwordFile, password, { mode: 0o600 });
			giveTo(home.user, passwordFile, 0o600);
			const { code, output } = await runProgram(home, programs, "initdb", [
				...["--pgdata", draft, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
				...["--encoding=UTF8", "--locale=C", `--lc-ctype=${type}`, "--locale-provider=icu", "--icu-locale=de-DE"],
				"--no-instructions",
			]);
			if (code === 0) return renameSync(draft, home.cluster);
			said = output;
		}
	} finally {
		rmSync(passwordFile, { force: true });
	}
	throw new DatabaseProblem(`Die Datenbank ließ sich in ${home.folder} nicht anlegen:\n${said.trim()}`);
}

/** Runs one of the server's programs under its user. */
function runProgram(
	home: ServerHome,
	{ bin }: ServerPrograms,
	name: string,
	args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(join(bin, name), args, { cwd: home.folder, env: serverEnvironment(), ...home.user });
		const output: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
		child.once("error", (cause) => {
			reject(new DatabaseProblem(`PostgreSQL (${join(bin, name)}) startet hier nicht: ${cause.message}`, { cause }));
		});
		child.once("close", (code) => resolve({ code, output: Buffer.concat(output).toString("utf8") }));
	});
}
