// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const server = join(import.meta.dirname, "../../dist/web/server.js");

/** A folder of its own with an empty one for the data, which the database's user can reach. */
export function makeFolders(): { readonly folder: string; readonly dataFolder: string } {
	const folder = mkdtempSync(join(tmpdir(), "kills-"));
	chmodSync(folder, 0o711);
	const dataFolder = join(folder, "data");
	mkdirSync(dataFolder);
	return { folder, dataFolder };
}

export type ServedSite = { readonly process: ChildProcess; readonly address: string; readonly code: string };

/** Starts the built site on a folder. `code` makes the first account, where there is none yet. */
export async function serveSite(dataFolder: string): Promise<ServedSite> {
	const child = spawn(process.execPath, [server], {
		env: { ...process.env, PORT: "0", HOST: "127.0.0.1", PLANSTAND_DATA: dataFolder },
		stdio: ["ignore", "pipe", "ignore"],
	});
	return { process: child, ...(await announced(createInterface(child.stdout))) };
}

/** The address is said first, then how to sign in: at the first start with the code that makes the first account. */
async function announced(lines: AsyncIterable<string>): Promise<{ readonly address: string; readonly code: string }> {
	let address: string | undefined;
	for await (const line of lines) {
		const url = URL.parse(/http:\S+/.exec(line)?.[0] ?? "");
		if (url && address) return { address, code: url.searchParams.get("code") ?? "" };
		if (url) address = url.origin;
	}
	throw new Error("Planstand did not start again.");
}

/** Sends a form as a browser does. */
export function postForm(
	address: string,
	fields: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
	const origin = new URL(address).origin;
	return fetch(address, {
		...{ method: "POST", redirect: "manual", body: new URLSearchParams(fields), headers: { origin, ...headers } },
	});
}
