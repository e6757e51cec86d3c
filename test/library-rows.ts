// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { Database } from "../src/store/engine/open-database.ts";

/** Rows for the tables of `test/migrations`, with every value that a backup could lose on its way. */
export type LibraryRows = {
	readonly shelves: readonly { readonly label: string; readonly inside: number }[];
	readonly books: readonly BookRow[];
	readonly stamps: readonly string[];
};

type BookRow = {
	readonly shelf: number;
	readonly title: string;
	readonly loans: readonly number[];
	readonly notes: string | null;
	readonly cover: Buffer | null;
	readonly price: string | null;
	readonly weight: string | null;
	readonly bought: string | null;
	readonly readAt: string | null;
	readonly lent: boolean | null;
};

/** Any text that PostgreSQL can hold: all but the null character and halves of characters. */
const text = fc.string({ unit: "binary", maxLength: 40 }).map((it) => it.replaceAll("\0", "\n").toWellFormed());
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const book: fc.Arbitrary<BookRow> = fc.record({
	shelf: fc.nat(),
	title: text,
	loans: fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 3 }),
	// Also with line ends between its parts, which the type keeps, and as the value null, which is not a missing one.
	notes: nullable(
		fc.json().map((it) => JSON.stringify(JSON.parse(it.replaceAll("\\u0000", "")), null, "\n ").toWellFormed()),
	),
	cover: nullable(fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes))),
	price: nullable(fc.oneof(fc.constantFrom("NaN", "0.10", "-0.0001"), fc.bigInt().map(String))),
	weight: nullable(
		fc.oneof(fc.constantFrom("NaN", "Infinity", "-0", "5e-324"), fc.double({ noNaN: true }).map(String)),
	),
	bought: nullable(fc.constantFrom("0044-03-15 BC", "2024-02-29", "infinity", "9999-12-31")),
	readAt: nullable(fc.constantFrom("2026-03-29 02:30:00.123456+01", "-infinity", "1893-04-01 00:00:00+00:53:28")),
	lent: nullable(fc.boolean()),
});

export const libraryRows: fc.Arbitrary<LibraryRows> = fc.record({
	shelves: fc.array(fc.record({ label: text, inside: fc.nat() }), { minLength: 1, maxLength: 8 }),
	books: fc.array(book, { maxLength: 20 }),
	stamps: fc.array(text, { maxLength: 5 }),
});

/** Puts the rows into a database; shelves stand in each other in whatever order. */
export async function insertLibrary({ ownerPool }: Database, { shelves, books, stamps }: LibraryRows): Promise<void> {
	const library = randomUUID();
	const ids = shelves.map(() => randomUUID());
	const idAt = (index: number) => ids[index % ids.length];
	for (const [index, { label }] of shelves.entries()) {
		await ownerPool.query("INSERT INTO shelf (library_id, id, label) VALUES ($1, $2, $3)", [
			library,
			ids[index],
			label,
		]);
	}
	for (const [index, { inside }] of shelves.entries()) {
		await ownerPool.query("UPDATE shelf SET inside = $2 WHERE id = $1", [ids[index], idAt(inside)]);
	}
	for (const [index, each] of books.entries()) {
		await ownerPool.query(
			`INSERT INTO book (library_id, shelf_id, position, title, loans, notes, cover, price, weight, bought, read_at, lent)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
			[
				...[library, idAt(each.shelf), index, each.title, each.loans, each.notes, each.cover],
				...[each.price, each.weight, each.bought, each.readAt, each.lent],
			],
		);
	}
	for (const said of stamps) await ownerPool.query("INSERT INTO stamp (said) VALUES ($1)", [said]);
}
