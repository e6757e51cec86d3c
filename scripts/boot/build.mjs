// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, runQuietly, say } from "./process.mjs";
import { runtimeEnvironment } from "./runtime.mjs";

const sources = [
	"src",
	"messages",
	"project.inlang/settings.json",
	"package.json",
	"package-lock.json",
	"tsconfig.json",
];
const also = ["tsconfig.build.json", "scripts/build.mjs", "scripts/unpack-fonts.mjs"];
/** What the build itself puts among the sources. */
const made = new Set(["src/messages", "src/document/write/pdf/fonts"].map((path) => join(root, path)));

/** Whether a source is newer than the last build. Folders count too: their time changes when a file goes. */
export function buildIsStale() {
	const built = timeOf(join(root, "dist/.stamp"));
	return [...sources, ...also].some((path) => isNewer(join(root, path), built));
}

function isNewer(path, built) {
	const entry = statSync(path, { throwIfNoEntry: false });
	if (!entry) return false;
	if (entry.mtimeMs > built) return true;
	if (!entry.isDirectory()) return false;
	return readdirSync(path).some((name) => !isOutside(path, name) && isNewer(join(path, name), built));
}

function isOutside(folder, name) {
	return name.endsWith(".test.ts") || made.has(join(folder, name));
}

function timeOf(path) {
	return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

export async function runBuild(node) {
	say("Programm wird übersetzt …");
	await runQuietly(node, [join(root, "scripts/build.mjs")], {
		env: runtimeEnvironment(node),
		failure: "Das Programm ließ sich nicht übersetzen. Was davor steht, sagt, warum.",
	});
}
