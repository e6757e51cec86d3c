// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { objectAround, type PdfObject } from "./pdf-update.ts";

/** How the compiler says in a cell's tag that it stands in the first column, below the head. */
const inFirstColumn = "x0y0)]";

/** The tags of cells in the first column of tables as heads of their rows: the compiler knows heads of columns only. */
export function rowHeads(file: Buffer): readonly PdfObject[] {
	const heads: PdfObject[] = [];
	for (let at = file.indexOf(inFirstColumn); at !== -1; at = file.indexOf(inFirstColumn, at + 1)) {
		const { number, text } = objectAround(file, at);
		if (!text.includes("/S /TD\n")) continue;
		heads.push({ number, text: text.replace("/S /TD\n", "/S /TH\n").replace("/O /Table\n", "$&    /Scope /Row\n") });
	}
	return heads;
}
