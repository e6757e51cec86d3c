// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { layTables } from "./lay.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { placeCells } from "./place.ts";

/** The layout as CSV: line ends inside quoted cells; covered cells are blank; cp1252 where the producer says so, else UTF-8 (semicolons: with BOM). */
export function toCsv(model: PlanModel, layout: Layout): Uint8Array {
	const delimiter = layout.producer === "csv-comma" ? "," : ";";
	const lines = layTables(model, layout).flatMap((table) =>
		placeCells(table).map((cells) => {
			const values = table.columns.map(() => "");
			const bullet = layout.bullet === "list" ? "• " : layout.bullet;
			for (const { print, column } of cells)
				values[column] = print.lines.map((line) => (print.bulleted ? bullet : "") + line).join("\n");
			return values.map((value) => quoted(value, delimiter)).join(delimiter);
		}),
	);
	const text = `${lines.join("\r\n")}\r\n`;
	if (layout.producer === "csv-cp1252") return toCp1252(text);
	return new TextEncoder().encode(layout.producer === "csv-semicolon" ? `\ufeff${text}` : text);
}

function quoted(value: string, delimiter: string): string {
	return value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const CP1252: { readonly [character: string]: number } = {
	"€": 0x80,
	"„": 0x84,
	"“": 0x93,
	"”": 0x94,
	"•": 0x95,
	"–": 0x96,
};

function toCp1252(text: string): Uint8Array {
	return Uint8Array.from(text, (character) => CP1252[character] ?? Math.min(255, character.charCodeAt(0)));
}
