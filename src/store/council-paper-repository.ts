// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { CouncilPaper } from "../council/council-paper.ts";
import { referenceKey } from "../council/paper-reference.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

type KnownPaper = CouncilPaper & { readonly key: string };

const columns = [
	...(["id", "reference", "key", "name", "date", "paper_type", "web", "main_file"] as const),
	...(["auxiliary_file", "deleted", "modified"] as const),
] as const;

const rowOf = (paper: CouncilPaper, seenAt: Date) => ({
	...{ id: paper.id, reference: paper.reference, key: referenceKey(paper.reference), name: paper.name },
	...{ date: paper.date ?? null, paper_type: paper.paperType, web: paper.web ?? null },
	...{ main_file: paper.mainFile ?? null, auxiliary_file: paper.auxiliaryFile ?? null, deleted: paper.deleted },
	...{ modified: paper.modified ?? null, seen_at: seenAt },
});

/** What people see of a paper; that `modified` is another alone does not make it another. */
const shown = ({ reference, name, date, paper_type, web, main_file, auxiliary_file, deleted }: Shown): string =>
	JSON.stringify([reference, name, date, paper_type, web, main_file, auxiliary_file, deleted]);

type Shown = Omit<ReturnType<typeof rowOf>, "id" | "key" | "modified" | "seen_at">;

/** Takes papers over as the system names them now; says how many this run meets for the first time, and how many are not as they were. */
export async function savePapers(
	db: Db,
	papers: readonly CouncilPaper[],
	seenAt: Date,
): Promise<{ readonly fresh: number; readonly changed: number }> {
	const rows = [...new Map(papers.map((paper) => [paper.id, rowOf(paper, seenAt)])).values()];
	if (rows.length === 0) return { fresh: 0, changed: 0 };
	const ids = rows.map(({ id }) => id);
	const stored = await db.selectFrom("council_paper").selectAll().where(sql<boolean>`id = ANY (${ids})`).execute();
	const known = new Map(stored.map((row) => [row.id, row]));
	await inBatches(rows, (some) => upsert(db, some));
	const isFresh = ({ id }: { readonly id: string }) => (known.get(id)?.seen_at ?? new Date(0)) < seenAt;
	return {
		fresh: rows.filter(isFresh).length,
		changed: rows.filter((row) => {
			const before = known.get(row.id);
			return !before || shown(before) !== shown(row);
		}).length,
	};
}

async function upsert(db: Db, rows: readonly ReturnType<typeof rowOf>[]): Promise<void> {
	await db
		.insertInto("council_paper")
		.values(rows.map((row) => ({ municipality_id: ownMunicipality, ...row })))
		.onConflict((conflict) =>
			conflict.columns(["municipality_id", "id"]).doUpdateSet(({ ref }) => ({
				...{ reference: ref("excluded.reference"), key: ref("excluded.key"), name: ref("excluded.name") },
				...{ date: ref("excluded.date"), paper_type: ref("excluded.paper_type"), web: ref("excluded.web") },
				...{ main_file: ref("excluded.main_file"), auxiliary_file: ref("excluded.auxiliary_file") },
				...{ deleted: ref("excluded.deleted"), modified: ref("excluded.modified"), seen_at: ref("excluded.seen_at") },
			})),
		)
		.execute();
}

/** Papers that have one of these keys and are not deleted, with the address of their system; none where the copy is switched off. */
export async function findPapersByKey(
	db: Db,
	keys: readonly string[],
): Promise<readonly { readonly paper: KnownPaper; readonly system: string }[]> {
	const wanted = keys.filter((key) => key !== "");
	if (wanted.length === 0) return [];
	const rows = await db
		.selectFrom("council_paper")
		.innerJoin("council_mirror", "council_mirror.municipality_id", "council_paper.municipality_id")
		.select([...columns, "address"])
		.where("enabled", "=", true)
		.where(sql<boolean>`key = ANY (${wanted})`)
		.where("key", "!=", "")
		.where("deleted", "=", false)
		.orderBy("id")
		.execute();
	return rows.map(({ address, ...row }) => ({
		system: address,
		paper: {
			...{ id: row.id, reference: row.reference, key: row.key, name: row.name, paperType: row.paper_type },
			...(row.date && { date: row.date }),
			...(row.web && { web: row.web }),
			...(row.main_file && { mainFile: row.main_file }),
			...(row.auxiliary_file && { auxiliaryFile: row.auxiliary_file }),
			deleted: row.deleted,
		},
	}));
}
