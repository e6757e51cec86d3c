// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether what lies in node_modules is what package-lock.json asks for.
 *
 * Compares the two lists of packages, not the files' times: git sets those anew on every checkout, and
 * reinstalling needlessly would pull node_modules from under another process.
 */
export function lockIsMet(folder) {
	const wanted = packagesOf(join(folder, "package-lock.json"));
	const installed = packagesOf(join(folder, "node_modules/.package-lock.json"));
	if (!wanted || !installed) return false;
	return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
		if (path === "") return true;
		const found = installed[path];
		if (!found) return optional === true;
		return found.version === version && found.integrity === integrity;
	});
}

function packagesOf(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8")).packages;
	} catch {
		return undefined;
	}
}
