// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Layout, Producer } from "./layout.ts";

const CHROMIUM = "/usr/bin/chromium";
const NEEDS: { readonly [producer in Producer]: readonly string[] } = {
	chromium: [CHROMIUM],
	"chromium-untagged": [CHROMIUM],
	cairo: [CHROMIUM, "pdftocairo"],
	ghostscript: [CHROMIUM, "gs"],
	docx: [],
	"writer-pdf": ["soffice"],
	"writer-pdf-untagged": ["soffice"],
	"html-docx": ["soffice"],
	"html-pdf": ["soffice"],
	xlsx: ["soffice"],
	"xlsx-inline": [],
	"calc-pdf": ["soffice"],
	"csv-semicolon": [],
	"csv-comma": [],
	"csv-cp1252": [],
	txt: [CHROMIUM, "pdftotext"],
	"txt-layout": [CHROMIUM, "pdftotext"],
};

/** The programs that a layout needs and that this machine does not have. */
export function missingTools(layout: Layout): string[] {
	return NEEDS[layout.producer].filter((tool) => !isInstalled(tool));
}

function isInstalled(tool: string): boolean {
	if (tool.startsWith("/")) return existsSync(tool);
	return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, tool)));
}
