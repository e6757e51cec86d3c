// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** What the slow tests start; `.ci/run` installs the Debian packages that hold them. */
const tools = ["chromium", "soffice", "pdftotext", "qpdf", "gs", "/usr/lib/postgresql/15/bin/postgres"];

/** The programs that are not there: not in the PATH, or not where Debian keeps those of several versions. */
export function missingTools() {
	return tools.filter((tool) => !(isAbsolute(tool) ? isExecutable(tool) : isInPath(tool)));
}

function isInPath(tool) {
	return (process.env.PATH ?? "").split(delimiter).some((folder) => isExecutable(join(folder, tool)));
}

function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
