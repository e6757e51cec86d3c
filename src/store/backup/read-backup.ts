// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Readable } from "node:stream";
import type { z } from "zod";
import { type ArchiveEntry, DamagedArchive, readArchive } from "./archive.ts";
import { type Manifest, manifestSchema, type Sums, sumsSchema } from "./manifest.ts";
import { summing } from "./table-sum.ts";

type Lines = { readonly table: string; readonly text: string };

export type BackupReader = {
	readonly manifest: Manifest;
	/** The rows, some of one table at a time. Ends only when the whole archive was there and right. */
	readonly lines: AsyncIterable<Lines>;
	/** How much each table holds; known once `lines` has ended. */
	readonly sums: () => Sums;
};

/** The archive was written by a newer Planstand, in a format that this one does not know. */
export class NewerArchive extends Error {}

/** Opens a backup for reading. Throws `DamagedArchive` here or while reading where it is not whole. */
export async function readBackup(source: Readable): Promise<BackupReader> {
	const entries = readArchive(source);
	const first = await entries.next();
	if (first.done || first.value.name !== "manifest.json") throw new DamagedArchive("No manifest.");
	const manifest = parsed(first.value, manifestSchema);
	let sums: Sums = {};
	const keep = (found: Sums) => {
		sums = found;
	};
	return { manifest, lines: checkedLines(entries, manifest, keep), sums: () => sums };
}

async function* checkedLines(
	entries: AsyncIterable<ArchiveEntry>,
	manifest: Manifest,
	keep: (sums: Sums) => void,
): AsyncGenerator<Lines> {
	const found = new Map(manifest.tables.map(({ name }) => [name, summing()]));
	let promised: Sums | undefined;
	for await (const entry of entries) {
		const table = /^tables\/(.+)\/\d+\.jsonl$/.exec(entry.name)?.[1];
		if (table === undefined) {
			promised = parsed(entry, sumsSchema);
			continue;
		}
		const sum = found.get(table);
		if (!sum) throw new DamagedArchive(`${table} is not in the manifest.`);
		sum.add(entry.text);
		yield { table, text: entry.text };
	}
	const sums = Object.fromEntries([...found].map(([name, { sum }]) => [name, sum()]));
	if (!promised || !sameSums(promised, sums)) throw new DamagedArchive("Not all that was written is there.");
	keep(sums);
}

/** Whether two sets of tables are equal, row by row. */
export function sameSums(one: Sums, other: Sums): boolean {
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every((name) => one[name]?.rows === other[name]?.rows && one[name]?.sha256 === other[name]?.sha256)
	);
}

function parsed<T extends z.ZodType>({ name, text }: ArchiveEntry, schema: T): z.infer<T> {
	const result = schema.safeParse(contentOf(text));
	if (result.success) return result.data;
	// Its hash was right, so nobody damaged it: it is of another kind than we know.
	if (name === "manifest.json") throw new NewerArchive("Unknown format.");
	throw new DamagedArchive(`${name} is not what it should be.`);
}

function contentOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
