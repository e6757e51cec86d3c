// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SortOrder } from "../../../plan/sort-steps.ts";
import { sortSteps } from "../../../plan/sort-steps.ts";
import type { StepRow } from "../../../plan/step-row.ts";
import { type FoundSteps, searchPlan } from "../../../usecase/search-plan.ts";
import { type Page, parameter } from "../../page.ts";
import { href, type Query } from "../../routes.ts";
import type { Explanations } from "../../ui/explained.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { type Asked, parseAsked, queryOf } from "../plan-list/asked.ts";
import { parseSort, writtenSort } from "./sorting.ts";

/** Everything that the table shows, and its files. */
export type Content = Omit<FoundSteps, "ok" | "hits" | "rows"> & {
	readonly view: View;
	readonly asked: Asked;
	readonly order: SortOrder | undefined;
	/** All that is asked for, sorted. */
	readonly rows: readonly StepRow[];
	readonly shownAt: { readonly time: Date; readonly address: string };
};

/** What the table of a page shows besides. */
export type TableContent = Content & { readonly explanations: Explanations };

/** Steps as an address asks for them. */
export async function tableContent(page: Page) {
	const { c, view, context } = page;
	const asked = parseAsked(c.req.query());
	const found = await searchPlan(context, { plan: parameter(page, "plan"), text: asked.text, filter: asked.filter });
	if (!found.ok) return found;
	const order = parseSort(c.req.query("sort"));
	const rows = order ? sortSteps(found.rows, found.plan.scheme, order) : found.rows;
	const shownAt = { time: context.now(), address: c.req.url };
	return { ok: true as const, content: { ...found, view, asked, order, rows, shownAt } satisfies Content };
}

type Other = { readonly order?: SortOrder | undefined; readonly page?: number };

/** The same table sorted otherwise, or another page of it. */
export function tableQuery({ asked, order }: Content, other: Other): Query {
	const sort = "order" in other ? other.order : order;
	return { ...queryOf({ ...asked, page: other.page ?? 1 }), sort: sort && writtenSort(sort) };
}

export function tableAddress(content: Content, other: Other): string {
	const { view, plan } = content;
	return href(view.locale, "planTable", parametersOf(view, plan), tableQuery(content, other));
}
