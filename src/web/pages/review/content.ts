// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepEdit } from "../../../plan/review/decision.ts";
import type { ReviewedImport } from "../../../usecase/import/review-import.ts";
import type { Page } from "../../page.ts";
import { href, type RouteName } from "../../routes.ts";
import type { DocumentView } from "./document-view.ts";
import { type Entry, entriesOf, entriesWith, neededCount, type Reason, type Tab, tabsOf } from "./entry.ts";

/** What did not work, said above the form. */
type ReviewProblem = { readonly title: string; readonly sentence: string };

/** Everything that the parts of the review show. */
export type ReviewContent = Pick<Page, "view" | "locale" | "context"> & {
	readonly reviewed: ReviewedImport;
	readonly entries: readonly Entry[];
	readonly tabs: readonly Tab[];
	/** How many entries wait for a decision. */
	readonly needed: number;
	readonly reason: Reason;
	/** The entries that the reason lists. */
	readonly listed: readonly Entry[];
	readonly current?: Entry;
	readonly document?: DocumentView;
	readonly problem?: ReviewProblem;
	/** The measures that were changed since the import, where it was to be taken back. */
	readonly changed?: readonly string[];
	/** What a person typed that could not be saved. */
	readonly typed?: StepEdit;
};

/** With something to look at. */
export type ItemContent = ReviewContent & { readonly current: Entry };

export type Wanted = { readonly reason?: Reason; readonly id?: string };

/** Chooses what is looked at: what is asked for, else the first that needs a decision, else nothing. */
export function contentOf(page: Page, reviewed: ReviewedImport, wanted: Wanted): ReviewContent {
	const { view, locale, context } = page;
	const entries = entriesOf(reviewed.review);
	const tabs = tabsOf(entries);
	const needed = neededCount(entries);
	const first = tabs.find((tab) => tab.needed)?.rule;
	const asked = wanted.reason ?? (wanted.id === undefined ? first : "all");
	const reason = asked ?? "all";
	const own = entriesWith(entries, reason);
	const isListed = own.some(({ id }) => id === wanted.id) || wanted.id === undefined;
	const listed = isListed ? own : entries;
	const current = asked && (listed.find(({ id }) => id === wanted.id) ?? listed[0]);
	const base = { view, locale, context, reviewed, entries, tabs, needed, reason: isListed ? reason : ("all" as const) };
	return { ...base, listed, ...(current && { current }) };
}

type ImportRoute = Extract<RouteName, "import" | "importColumns" | "importCommit" | "importRevert" | "importDiscard">;

/** The address of a page or form of this import. */
export function addressIn(
	{ locale, context, reviewed }: Pick<ReviewContent, "locale" | "context" | "reviewed">,
	route: ImportRoute = "import",
	query: { readonly reason?: string; readonly step?: string } = {},
): string {
	return href(locale, route, { city: context.municipality.slug, id: reviewed.import.id }, query);
}
