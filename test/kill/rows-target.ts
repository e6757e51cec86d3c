// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Running, Target } from "./run-kills.ts";

/** A target that saves plain rows, in a data folder of its own. */
export function openRowsTarget(): Target & { readonly remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), "kills-"));
	// Reachable for the server's user where this runs as root.
	chmodSync(folder, 0o711);
	const migrations = join(folder, "migrations");
	mkdirSync(migrations);
	writeFileSync(
		join(migrations, "0001_saved.sql"),
		"CREATE TABLE saved (key text PRIMARY KEY, text text NOT NULL); GRANT SELECT, INSERT ON saved TO planstand_app",
	);
	const start = () => startSaving(join(folder, "data"), migrations);
	mkdirSync(join(folder, "data"));
	return {
		dataFolder: join(folder, "data"),
		latestKill: 300,
		start,
		remove: () => rmSync(folder, { recursive: true }),
	};
}

async function startSaving(dataFolder: string, migrations: string): Promise<Running> {
	const script = join(import.meta.dirname, "saving-process.ts");
	const child = spawn(process.execPath, [script, dataFolder, migrations], { stdio: ["ignore", "pipe", "inherit"] });
	const started = await Promise.race([once(child.stdout, "data"), once(child, "close").then(() => undefined)]);
	if (!started) throw new Error("Planstand did not start again.");
	const address = `http://127.0.0.1:${Number(String(started[0]))}/`;
	const ask = async (body?: string) => {
		const response = await fetch(address, body === undefined ? {} : { method: "POST", body });
		if (!response.ok) throw new Error(`Answered ${response.status}`);
		return response.text();
	};
	return {
		process: child,
		save: async (key, text) => void (await ask(JSON.stringify([key, text]))),
		readAll: async () => new Map(JSON.parse(await ask()) as [string, string][]),
	};
}
