// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type FoundPaper, type FoundPapers, foundPaper } from "../../council/council-paper.ts";
import { referenceKey } from "../../council/paper-reference.ts";
import { findPapersByKey } from "../../store/council-paper-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** What the numbers mean that texts name. Council papers are public, and so is what this says: the same for everybody. */
export async function findPapers(
	{ store, municipality }: Pick<Context, "store" | "municipality">,
	references: readonly string[],
): Promise<FoundPapers> {
	if (references.length === 0) return new Map();
	return store.read(municipality.id, (db) => papersOf(db, references));
}

/** The same within a transaction, by one statement. */
export async function papersOf(db: Db, references: readonly string[]): Promise<FoundPapers> {
	const keys = new Map(references.map((reference) => [reference, referenceKey(reference)]));
	const rows = Map.groupBy(await findPapersByKey(db, [...new Set(keys.values())]), ({ paper }) => paper.key);
	return new Map(
		[...keys].flatMap(([reference, key]): readonly (readonly [string, FoundPaper])[] => {
			const own = rows.get(key) ?? [];
			const found = foundPaper(
				own.map(({ paper }) => paper),
				own[0]?.system ?? "",
			);
			return found ? [[reference, found]] : [];
		}),
	);
}
