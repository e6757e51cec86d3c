// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { SetupError } from "./process.mjs";

/** The command line that runs npm under the given Node: the npm that started us, or the one in the PATH. */
export function npm(node) {
	const cli = startedBy() ?? beside(process.execPath) ?? inPath();
	if (!cli) throw new SetupError("npm wurde nicht gefunden. Bitte starten Sie mit npm, zum Beispiel: npm start");
	return [node, cli];
}

function startedBy() {
	const path = process.env.npm_execpath;
	return path && /npm-cli\.c?js$/.test(path) && existsSync(path) ? path : undefined;
}

function beside(node) {
	const places = [
		join(dirname(node), "node_modules/npm/bin/npm-cli.js"),
		join(dirname(node), "../lib/node_modules/npm/bin/npm-cli.js"),
	];
	return places.find((path) => existsSync(path));
}

function inPath() {
	for (const folder of (process.env.PATH ?? "").split(delimiter)) {
		const path = join(folder, "npm");
		if (!existsSync(path)) continue;
		const real = realpathSync(path);
		if (real.endsWith("npm-cli.js")) return real;
	}
	return undefined;
}
