// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { lockIsMet } from "./lockfile.mjs";
import { npm } from "./npm.mjs";
import { root, runQuietly, say } from "./process.mjs";
import { runtimeEnvironment } from "./runtime.mjs";

export function packagesAreStale() {
	return !lockIsMet(root);
}

export async function installPackages(node) {
	say("Pakete werden eingerichtet …");
	const [program, ...args] = npm(node);
	await runQuietly(program, [...args, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
		env: runtimeEnvironment(node),
		failure:
			"Die Pakete ließen sich nicht einrichten. Bitte prüfen Sie die Verbindung zur npm-Registry und starten Sie noch einmal.",
	});
}
