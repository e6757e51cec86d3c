// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Table, writeTable } from "../document/write/xlsx/write-table.ts";

export type { Table };

/** A table as an Excel workbook. */
export function tableAsXlsx(table: Table): Uint8Array {
	return writeTable(table);
}
