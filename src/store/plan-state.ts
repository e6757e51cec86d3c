// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Pool } from "pg";
import { askTogether } from "./ask-together.ts";

/** What it takes to know who may read a plan, and whether what was made of it is still good. */
export type PlanState = {
	readonly id: string;
	readonly slug: string;
	readonly public: boolean;
	/** Changes whenever a page about the plan would: with the plan, units, the glossary, and other plans that it names. */
	readonly stamp: string;
};

type Question = { readonly begin: string; readonly slug: string };

const isSlug = (slug: string): boolean => /^[a-z0-9-]+$/.test(slug);

const statesOf = (slugs: readonly string[]): string => `
	SELECT id, slug, visibility = 'public' AS public, concat_ws('.', id, revision, version,
		(SELECT max(sequence) FROM event WHERE subject_kind IN ('unit', 'glossary', 'municipality')),
		(SELECT concat(count(*), '-', sum(revision + version)) FROM plan)) AS stamp
	FROM plan WHERE slug IN (${slugs.map((slug) => `'${slug}'`).join(", ")})`;

/** The states of plans, for all who ask in a moment in one round trip: that is all that an unchanged page costs. */
export function openPlanStates(pool: Pool, onQuery: (statement: string) => void) {
	const ask = askTogether(async (questions: readonly Question[]) => {
		const answers = new Map<string, PlanState>();
		for (const [begin, own] of Map.groupBy(questions, (question) => question.begin)) {
			const statement = statesOf([...new Set(own.map(({ slug }) => slug))]);
			onQuery(statement);
			// One text of several statements: BEGIN, the municipality, the question and COMMIT travel together.
			const results = (await pool.query(`${begin}; ${statement}; COMMIT`)) as unknown as { rows: PlanState[] }[];
			for (const state of results.flatMap(({ rows }) => rows)) answers.set(`${begin} ${state.slug}`, state);
		}
		return ({ begin, slug }: Question) => answers.get(`${begin} ${slug}`);
	});
	return async (begin: string, slug: string): Promise<PlanState | undefined> =>
		isSlug(slug) ? ask({ begin, slug }) : undefined;
}
