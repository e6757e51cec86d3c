// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RawBuilder, sql } from "kysely";
import type { Db } from "./store.ts";

/** Any of several spellings of a search, in the syntax of search engines (quotes, `or`, `-`). */
function anyOf(spellings: readonly string[]): RawBuilder<unknown> {
	const queries = spellings.map((text) => sql`websearch_to_tsquery('planstand.plan_german', ${text})`);
	return sql`(${sql.join(queries, sql` || `)})`;
}

/** The measures of a plan whose texts contain what is searched, the best first. */
export async function searchMeasures(db: Db, planId: string, spellings: readonly string[]): Promise<readonly string[]> {
	const rows = await db
		.selectFrom("measure_search")
		.innerJoin("measure", "measure.id", "measure_search.measure_id")
		.select("measure_search.measure_id")
		.where("measure_search.plan_id", "=", planId)
		.where(sql<boolean>`document @@ ${anyOf(spellings)}`)
		.orderBy(sql`ts_rank_cd(document, ${anyOf(spellings)}, 1)`, "desc")
		.orderBy("measure.position")
		.execute();
	return rows.map(({ measure_id }) => measure_id);
}

const asPattern = (word: string): string => `%${word.replace(/[\\%_]/g, "\\$&")}%`;

/** From here on two words are alike: letters that changed places leave about half of the trigrams. */
const leastLikeness = 0.45;

/** The measures whose texts contain all words in part or misspelt, the most alike first. */
export async function searchSimilar(db: Db, planId: string, words: readonly string[]): Promise<readonly string[]> {
	if (words.length === 0) return [];
	const plain = (word: string) => sql<string>`planstand.plain_text(${word})`;
	const likeness = words.map((word) => sql<number>`word_similarity(${plain(word)}, plain)`);
	const alike = likeness.map(
		(one, at) => sql<boolean>`(${one} >= ${leastLikeness} OR plain LIKE ${plain(asPattern(words[at] ?? ""))})`,
	);
	const rows = await db
		.selectFrom("measure_search")
		.select("measure_id")
		.where("plan_id", "=", planId)
		.where((where) => where.and(alike))
		.orderBy(sql`${sql.join(likeness, sql` + `)}`, "desc")
		.limit(200)
		.execute();
	return rows.map(({ measure_id }) => measure_id);
}

/** What begins and ends a hit in a highlighted text: characters that no text contains. */
export const hitMarks = { begin: "\u0002", end: "\u0003", gap: "\u0004" } as const;

/** Texts with the hits of a search marked: whole, or as the fragments around the hits. */
export async function highlight(
	db: Db,
	spellings: readonly string[],
	whole: readonly string[],
	fragments: readonly string[],
): Promise<{ readonly whole: readonly string[]; readonly fragments: readonly string[] }> {
	const marks = `StartSel=${hitMarks.begin}, StopSel=${hitMarks.end}, FragmentDelimiter=${hitMarks.gap}`;
	const { rows } = await sql<{ kind: number; headline: string }>`
		SELECT 1 AS kind, ts_headline('planstand.plan_german', text, ${anyOf(spellings)}, ${`HighlightAll=true, ${marks}`}) AS headline, n
		FROM unnest(${whole}::text[]) WITH ORDINALITY AS texts (text, n)
		UNION ALL
		SELECT 2, ts_headline('planstand.plan_german', text, ${anyOf(spellings)},
			${`MaxFragments=2, MaxWords=28, MinWords=10, ${marks}`}), n
		FROM unnest(${fragments}::text[]) WITH ORDINALITY AS texts (text, n)
		ORDER BY 1, 3`.execute(db);
	const of = (kind: number) => rows.filter((row) => row.kind === kind).map(({ headline }) => headline);
	return { whole: of(1), fragments: of(2) };
}
