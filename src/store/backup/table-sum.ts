// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { ClientBase } from "pg";
import { type BackedUpTable, linesOf } from "./tables.ts";

/** What proves that a table is the same here and there. */
export type TableSum = { readonly rows: number; readonly sha256: string };

/** Adds up a table piece by piece: `add` takes its lines in order, each with its line end. */
export function summing(): { readonly add: (text: string) => void; readonly sum: () => TableSum } {
	const hash = createHash("sha256");
	let rows = 0;
	return {
		add: (text) => {
			hash.update(text);
			rows += text.split("\n").length - 1;
		},
		sum: () => ({ rows, sha256: hash.digest("hex") }),
	};
}

/** The sum of a table as it is in the database. Only inside a transaction. */
export async function sumOf(client: ClientBase, table: BackedUpTable): Promise<TableSum> {
	const { add, sum } = summing();
	for await (const lines of linesOf(client, table)) add(`${lines.join("\n")}\n`);
	return sum();
}
