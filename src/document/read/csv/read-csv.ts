// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parse } from "csv-parse/sync";
import { asWritten } from "../../../report/separated-values.ts";
import { decodeText } from "../decode-text.ts";
import { ROW_LIMIT, ROW_LIMIT_SHOWN } from "../row-limit.ts";
import type { SourceCell, SourceDocument } from "../source.ts";
import { Unreadable } from "../unreadable.ts";
import { detectDelimiter } from "./delimiter.ts";

/** Characters of a line; a step with all its texts has a few thousand. */
const LINE_LIMIT = 500_000;

/**
 * Reads a table of separated values as one table; records may have different lengths.
 * @throws Unreadable `too-large` for more than 10,000 records
 */
export function readCsv(bytes: Uint8Array): SourceDocument {
	const records = parseRecords(decodeText(bytes));
	if (records.length > ROW_LIMIT) throw new Unreadable("too-large", "", ROW_LIMIT_SHOWN);
	const cells = records.flatMap((record, row) => record.map((field, column) => cellOf(field, row, column)));
	const columnCount = records.reduce((most, record) => Math.max(most, record.length), 0);
	return {
		blocks: [{ kind: "table", rowCount: records.length, columnCount, cells, doubts: [] }],
		title: "",
		furniture: [],
	};
}

/** The records of a text of separated values. */
export function parseRecords(text: string): string[][] {
	const delimiter = detectDelimiter(text);
	refuseLongLines(text);
	const content = text.replace(/^sep=.\r?\n/i, "");
	const options = { delimiter, relax_column_count: true, to: ROW_LIMIT + 1 } as const;
	try {
		return parse(content, { ...options, relax_quotes: true });
	} catch {
		return parseUnquoted(content, options);
	}
}

/** A line of millions of separators would become millions of cells. */
function refuseLongLines(text: string): void {
	for (let start = 0; start < text.length; ) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		if (end - start > LINE_LIMIT)
			throw new Unreadable("too-large", "", `${LINE_LIMIT.toLocaleString("de")} Zeichen/characters`);
		start = end + 1;
	}
}

/** A quotation mark that is never closed is text. */
function parseUnquoted(content: string, options: object): string[][] {
	try {
		return parse(content, { ...options, quote: false });
	} catch {
		throw new Unreadable("broken");
	}
}

function cellOf(field: string, row: number, column: number): SourceCell {
	const lines = asWritten(field)
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim());
	return {
		row,
		column,
		rowSpan: 1,
		columnSpan: 1,
		paragraphs: lines.filter((line) => line !== ""),
		places: [{ table: 1, row: row + 1, column: column + 1 }],
		header: false,
		doubts: [],
	};
}
