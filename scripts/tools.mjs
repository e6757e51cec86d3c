// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs that the slow tests start, and the Debian package of each. `.ci/run` installs by this list. */
export const tools = {
	chromium: "chromium",
	soffice: "libreoffice-writer libreoffice-calc",
	pdftotext: "poppler-utils",
	qpdf: "qpdf",
	gs: "ghostscript",
};

/** The programs that are not in the PATH. */
export function missingTools() {
	return Object.keys(tools).filter((tool) => !isInPath(tool));
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
