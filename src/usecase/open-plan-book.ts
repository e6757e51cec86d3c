// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../access/permission.ts";
import type { Plan } from "../plan/plan.ts";
import { layOutPlan, type PlanBook } from "../plan/plan-book.ts";
import { loadContents } from "../store/contents-repository.ts";
import { listGlossary } from "../store/glossary-repository.ts";
import { lastSharedChange, loadUnitsOfPlan } from "../store/plan-book-repository.ts";
import type { Db, Store } from "../store/store.ts";
import type { Context, Refused } from "./context.ts";
import { openPlan } from "./open-plan.ts";

/** A plan with all that its pages are made from. */
export type OpenedBook = { readonly ok: true; readonly plan: Plan; readonly book: PlanBook };

type Kept = { readonly stamp: string; readonly book: PlanBook };

const mostKept = 20;

/** The books of the plans read last, each store with its own; a book is used only while its stamp is the plan's. */
const keptBooks = new WeakMap<Store, Map<string, Kept>>();

/** Opens a plan that the actor may read and lays it out; an unchanged one is not laid out again. */
export async function openPlanBook(
	context: Context,
	db: Db,
	slug: string,
	permission: Permission = "plan:read",
): Promise<OpenedBook | Refused> {
	const opened = await openPlan(context, db, slug, permission);
	if (!opened.ok) return opened;
	const { plan } = opened;
	const stamp = `${plan.revision}.${plan.version}.${await lastSharedChange(db)}`;
	const book = keptBook(context.store, plan.id, stamp) ?? keep(context.store, plan.id, stamp, await layOut(db, plan));
	return { ok: true, plan, book };
}

async function layOut(db: Db, plan: Plan): Promise<PlanBook> {
	const contents = await loadContents(db, plan.id);
	const glossary = await listGlossary(db);
	return layOutPlan(plan, contents, {
		...(await loadUnitsOfPlan(db, plan.id)),
		glossary: new Map(glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning])),
	});
}

function keptBook(store: Store, planId: string, stamp: string): PlanBook | undefined {
	const kept = keptBooks.get(store)?.get(planId);
	return kept?.stamp === stamp ? kept.book : undefined;
}

function keep(store: Store, planId: string, stamp: string, book: PlanBook): PlanBook {
	const books = keptBooks.get(store) ?? new Map<string, Kept>();
	keptBooks.set(store, books);
	books.delete(planId);
	books.set(planId, { stamp, book });
	const [oldest] = books.keys();
	if (books.size > mostKept && oldest) books.delete(oldest);
	return book;
}
