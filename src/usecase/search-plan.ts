// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../plan/measure-number.ts";
import { closestWord, spellings, wordsOf } from "../plan/spelling.ts";
import { isWanted, type StepFilter } from "../plan/step-filter.ts";
import { type MeasureRows, measuresOf, type StepRow } from "../plan/step-row.ts";
import { highlight, hitMarks, searchMeasures, searchSimilar } from "../store/search-repository.ts";
import type { Db } from "../store/store.ts";
import type { Context, Refused } from "./context.ts";
import { type OpenedBook, openPlanBook } from "./open-plan-book.ts";

export type SearchPlanInput = {
	readonly plan: string;
	/** What is searched, in the syntax of search engines; empty: everything. */
	readonly text: string;
	readonly filter: StepFilter;
	/** The page of the list for which hits are marked, counted from 1; without it none are. */
	readonly page?: number;
};

/** A text with the words that were found. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

type Hit = { readonly title: MarkedText; readonly fragments: readonly MarkedText[] };

export type FoundSteps = OpenedBook & {
	/** The steps asked for: by how well they fit where something was searched, else in the plan's order. */
	readonly rows: readonly StepRow[];
	/** Where a number was searched that exactly one measure has. */
	readonly only?: MeasureRows;
	/** How the search may have been meant, where what was typed was not found. */
	readonly closest?: string;
	/** What was found in the measures of the page, by their ids. */
	readonly hits: ReadonlyMap<string, Hit>;
};

/** How many measures a page of the list shows. */
export const measuresPerPage = 50;

/** Fewer are little: then what is spelled alike is added. */
const little = 3;

/** The steps of a plan that a search and a filter ask for. */
export async function searchPlan(context: Context, input: SearchPlanInput): Promise<FoundSteps | Refused> {
	return context.store.read(context.municipality.id, async (db): Promise<FoundSteps | Refused> => {
		const opened = await openPlanBook(context, db, input.plan);
		if (!opened.ok) return opened;
		const { book } = opened;
		const text = input.text.trim().slice(0, 300);
		const wanted = book.rows.filter((row) => isWanted(input.filter, row));
		if (text === "") return { ...opened, rows: wanted, hits: new Map() };
		const numbered = withNumber(book.measures, text);
		if (numbered.length > 0) return { ...opened, ...ofNumber(numbered, wanted), hits: new Map() };
		const found = await findMeasures(db, opened, text);
		const rows = inOrderOf(found.ids, wanted);
		const { closest } = found;
		const hits = await markHits(db, closest ?? text, shownMeasures(rows, input.page));
		return { ...opened, rows, hits, ...(closest && { closest }) };
	});
}

function withNumber(measures: readonly MeasureRows[], text: string): readonly MeasureRows[] {
	const key = measureKey(text.replace(/^(?:Ma(?:ß|ss)nahme|Nr\.?)\s+/iu, ""));
	return /\d/.test(key) ? measures.filter(({ measure }) => measureKey(measure.number) === key) : [];
}

function ofNumber(numbered: readonly MeasureRows[], wanted: readonly StepRow[]) {
	const [only] = numbered;
	const ids = new Set(numbered.map(({ measure }) => measure.id));
	const rows = wanted.filter(({ measure }) => ids.has(measure.id));
	return { rows, ...(only && numbered.length === 1 && { only }) };
}

type Found = { readonly ids: readonly string[]; readonly closest?: string };

async function findMeasures(db: Db, { plan, book }: OpenedBook, text: string): Promise<Found> {
	const exact = await searchMeasures(db, plan.id, spellings(text));
	if (exact.length >= little) return { ids: exact };
	const similar = await searchSimilar(db, plan.id, wordsOf(text));
	const ids = [...new Set([...exact, ...similar])];
	if (exact.length > 0) return { ids };
	const alike = new Set(similar);
	const measures = book.measures.filter(({ measure }) => alike.has(measure.id));
	const closest = correctedText(text, measures.flatMap(textsOfMeasure));
	return { ids, ...(closest && { closest }) };
}

/** The search with each word replaced by the one most like it in what was found; undefined where none differs. */
function correctedText(text: string, texts: readonly string[]): string | undefined {
	const words = wordsOf(text);
	const corrected = words.map((word) => closestWord(word, texts) ?? word);
	return corrected.join(" ") === words.join(" ") ? undefined : corrected.join(" ");
}

function textsOfMeasure({ measure, rows }: MeasureRows): readonly string[] {
	return [measure.title, ...rows.flatMap(textsOfRow)];
}

function textsOfRow({ step, statement }: StepRow): readonly string[] {
	return [...step.content, ...step.responsibility, ...step.term, statement?.description ?? ""];
}

function inOrderOf(ids: readonly string[], rows: readonly StepRow[]): readonly StepRow[] {
	const byMeasure = Map.groupBy(rows, ({ measure }) => measure.id);
	return ids.flatMap((id) => byMeasure.get(id) ?? []);
}

function shownMeasures(rows: readonly StepRow[], page: number | undefined): readonly MeasureRows[] {
	if (page === undefined) return [];
	return measuresOf(rows).slice((page - 1) * measuresPerPage, page * measuresPerPage);
}

async function markHits(db: Db, text: string, shown: readonly MeasureRows[]): Promise<ReadonlyMap<string, Hit>> {
	if (shown.length === 0) return new Map();
	const titles = shown.map(({ measure }) => measure.title);
	const texts = shown.map(({ rows }) => rows.flatMap(textsOfRow).join("\n"));
	const marked = await highlight(db, spellings(text), titles, texts);
	return new Map(
		shown.map(({ measure }, at) => [
			measure.id,
			{ title: markedText(marked.whole[at] ?? measure.title), fragments: fragmentsOf(marked.fragments[at] ?? "") },
		]),
	);
}

/** Fragments without a hit say nothing. */
function fragmentsOf(headline: string): readonly MarkedText[] {
	return headline
		.split(hitMarks.gap)
		.filter((fragment) => fragment.includes(hitMarks.begin))
		.map((fragment) => markedText(fragment.replaceAll("\n", " · ")));
}

function markedText(headline: string): MarkedText {
	const [before = "", ...rest] = headline.split(hitMarks.begin);
	const pieces = rest.flatMap((piece) => {
		const [hit = "", after = ""] = piece.split(hitMarks.end);
		return [
			{ text: hit, hit: true },
			{ text: after, hit: false },
		];
	});
	return [{ text: before, hit: false }, ...pieces].filter(({ text }) => text !== "");
}
