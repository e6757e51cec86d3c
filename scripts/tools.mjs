// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What the slow tests start; `.ci/run` installs the Debian packages that hold them. */
const tools = ["chromium", "soffice", "pdftotext", "qpdf", "gs"];

/** The programs that are not in the PATH. */
export function missingTools() {
	return tools.filter((tool) => !isInPath(tool));
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
