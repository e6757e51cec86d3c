// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PaperPage } from "./paper-page.ts";
import type { SystemProblem } from "./system-problem.ts";

/** One reading of the whole list, or of what changed; kept after each page, so that another process can go on with it. */
export type MirrorRun = {
	readonly startedAt: string;
	/** Where the list begins, and the page that is read next. */
	readonly first: string;
	readonly page: string;
	/** Asks for what changed only. */
	readonly partial: boolean;
	readonly pages: number;
	/** Pages in a row on which nothing was new. */
	readonly idle: number;
	readonly read: number;
	readonly changed: number;
	readonly skipped: number;
	readonly total?: number;
	/** How often the list changed while it was read. */
	readonly restarts: number;
};

/** What saving a page showed. */
export type SavedPage = Pick<PaperPage, "skipped" | "next" | "total"> & {
	/** Papers that this run had not met before. */
	readonly fresh: number;
	/** Papers that were unknown or are not as they were. */
	readonly changed: number;
};

export type NextStep =
	| { readonly kind: "read"; readonly run: MirrorRun }
	| { readonly kind: "done"; readonly run: MirrorRun }
	| { readonly kind: "failed"; readonly problem: SystemProblem };

const idleLimit = 3;
const pageLimit = 20_000;
const restartLimit = 2;

export function beginRun(first: string, partial: boolean, now: Date): MirrorRun {
	const counts = { pages: 0, idle: 0, read: 0, changed: 0, skipped: 0, restarts: 0 };
	return { startedAt: now.toISOString(), first, page: first, partial, ...counts };
}

/**
 * What follows a page. Some systems let `next` lead back to where one has been: when nothing is new for a while, that was all. When
 * the list is longer or shorter at its end than at its beginning, entries have moved from page to page, and it is read again.
 */
export function afterPage(before: MirrorRun, page: SavedPage): NextStep {
	const run: MirrorRun = {
		...before,
		pages: before.pages + 1,
		idle: page.fresh === 0 ? before.idle + 1 : 0,
		read: before.read + page.fresh,
		changed: before.changed + page.changed,
		skipped: before.skipped + page.skipped,
		...(before.total === undefined && page.total !== undefined && { total: page.total }),
	};
	const circles = page.next === before.page || run.idle >= idleLimit;
	if (page.next !== undefined && !circles) {
		if (run.pages >= pageLimit) return failed("endless", String(run.read));
		return { kind: "read", run: { ...run, page: page.next } };
	}
	const moved = page.total !== undefined && page.total !== run.total;
	return moved ? again(run) : { kind: "done", run };
}

/** What follows a page that did not come; undefined where the same page is to be tried again later. */
export function afterProblem(run: MirrorRun, { kind, detail }: SystemProblem): NextStep | undefined {
	if (kind === "nothing-there" && run.page === run.first) {
		// Some systems answer so when nothing changed.
		return run.partial ? { kind: "done", run } : undefined;
	}
	if (kind === "nothing-there" || (kind === "bad-status" && detail.startsWith("4"))) return again(run);
	return undefined;
}

function again(run: MirrorRun): NextStep {
	if (run.restarts >= restartLimit) return failed("restless");
	const { total: _, ...rest } = run;
	return { kind: "read", run: { ...rest, page: run.first, idle: 0, restarts: run.restarts + 1 } };
}

const failed = (kind: SystemProblem["kind"], detail = ""): NextStep => ({ kind: "failed", problem: { kind, detail } });
