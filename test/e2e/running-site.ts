// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type RunningSite = {
	readonly address: string;
	/** Where its database lies. */
	readonly dataFolder: string;
	/** Where the first account is made, as a path of the site. */
	readonly setUp: string;
	readonly stop: () => Promise<number | null>;
};

const server = join(import.meta.dirname, "../../dist/web/server.js");

/** What the server prints: first where it listens, then how to make the first account. */
async function announced(child: ChildProcess): Promise<Pick<RunningSite, "address" | "setUp">> {
	if (child.stdout === null) throw new Error("The server has no output.");
	let address: string | undefined;
	for await (const line of createInterface(child.stdout)) {
		const url = /http:\/\/\S+/.exec(line)?.[0];
		if (url && address) return { address, setUp: url.slice(address.length) };
		if (url) address = new URL(url).origin;
	}
	throw new Error("The server ended before it said where it listens.");
}

/** Starts the built site on a free port, with what the environment says besides; `stop` asks it to end and answers with its exit code. */
export async function startSite(env: Readonly<Record<string, string>> = {}): Promise<RunningSite> {
	const dataFolder = await mkdtemp(join(tmpdir(), "planstand-site-"));
	const child = spawn(process.execPath, [server], {
		env: { ...process.env, ...env, PORT: "0", HOST: "127.0.0.1", PLANSTAND_DATA: dataFolder },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const site = await announced(child);
	const stop = async () => {
		child.kill("SIGTERM");
		const [code] = await once(child, "exit");
		await rm(dataFolder, { recursive: true, force: true });
		return code;
	};
	return { ...site, dataFolder, stop };
}
