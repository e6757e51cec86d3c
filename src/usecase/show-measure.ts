// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { FoundPapers } from "../council/council-paper.ts";
import { findCouncilPapers } from "../plan/council-paper.ts";
import { meantSlug } from "../plan/measure-slug.ts";
import type { Statement } from "../plan/plan.ts";
import { type MeasureRows, textsOfRow } from "../plan/step-row.ts";
import {
	findAliased,
	listReferences,
	listRelatedMeasures,
	listStatements,
	type MeasureReference,
	type RelatedMeasure,
} from "../store/measure-repository.ts";
import type { Db } from "../store/store.ts";
import { type Context, notFound, type Refusal } from "./context.ts";
import { papersOf } from "./council/find-papers.ts";
import { type OpenedBook, openPlanBook } from "./open-plan-book.ts";

/** A measure with all that a page tells of it. */
export type ShownMeasure = OpenedBook & {
	readonly measure: MeasureRows;
	/** Everything that was said of its steps, newest first. */
	readonly statements: readonly Statement[];
	/** Its own pointers and those at it. */
	readonly references: readonly MeasureReference[];
	/** What the numbers of council papers mean that its texts name. */
	readonly papers: FoundPapers;
	/** Measures of other plans that the actor may read. */
	readonly related: readonly RelatedMeasure[];
};

export type ShowMeasureResult =
	| ShownMeasure
	| { readonly ok: false; readonly problem: Refusal }
	/** It is known, under this slug. */
	| { readonly ok: false; readonly problem: { readonly kind: "moved"; readonly slug: string } };

type ShowMeasureInput = { readonly plan: string; readonly measure: string };

/** One measure of a plan. Other spellings of its number and former numbers lead to its present address. */
export async function showMeasure(context: Context, input: ShowMeasureInput): Promise<ShowMeasureResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowMeasureResult> => {
		const opened = await openPlanBook(context, db, input.plan);
		if (!opened.ok) return opened;
		const measure = findMeasure(opened, input.measure);
		if (!measure) return movedTo(db, opened, input.measure);
		const { id } = measure.measure;
		const related = await listRelatedMeasures(db, measure.measure);
		return {
			...opened,
			measure,
			statements: await listStatements(db, id),
			references: await listReferences(db, id),
			papers: await papersOf(db, paperNumbers(measure)),
			related: related.filter(({ plan }) => mayRead(context, plan)),
		};
	});
}

/** The council papers that the texts of a measure's steps name as they stand today. */
function paperNumbers({ rows }: MeasureRows): readonly string[] {
	return [...new Set(rows.flatMap(textsOfRow).flatMap(findCouncilPapers))];
}

function findMeasure({ book }: OpenedBook, slug: string): MeasureRows | undefined {
	return [...book.measures, ...book.dropped].find(({ measure }) => measure.slug === slug);
}

async function movedTo(db: Db, opened: OpenedBook, typed: string): Promise<ShowMeasureResult> {
	const meant = meantSlug(typed);
	const slug = findMeasure(opened, meant) ? meant : await findAliased(db, opened.plan.id, [...new Set([typed, meant])]);
	return slug ? { ok: false, problem: { kind: "moved", slug } } : notFound;
}

function mayRead({ actor, municipality }: Context, plan: RelatedMeasure["plan"]): boolean {
	return may(actor, "plan:read", { municipalityId: municipality.id, planId: plan.id, public: plan.public });
}
