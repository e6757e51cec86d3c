// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { filterChanges } from "../../../report/difference/change-group.ts";
import { asCsv, asExcelCsv } from "../../../report/separated-values.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { differenceRecords } from "../../../wording/difference-table.ts";
import { type Page, parameter } from "../../page.ts";
import { publicationResponse } from "../../publication-response.ts";
import { refuse } from "../../refuse.ts";
import { problemPage } from "../problem/page.tsx";
import { contentOf as newestOf, shownAt } from "../publication/opened.ts";
import { takenDownPage } from "../publication/taken-down.tsx";
import { parseAsked } from "./asked.ts";
import { type Compared, type Content, contentOf, differenceAddress, lastTwo } from "./content.ts";
import { onlyOnePage } from "./only-one.tsx";
import { differencePage } from "./page.tsx";

type Answer = Response | Promise<Response>;

/** The way to the two reports that were chosen, or to the last two. */
export function showDifferences(page: Page): Promise<Response> {
	return publicationResponse(page, { wanted: "all" }, (publication): Answer => {
		const { c, view } = page;
		const chosen = chosenIn(publication, c.req.query("from"), c.req.query("to")) ?? lastTwo(publication);
		const { filter } = parseAsked(c.req.query());
		if (chosen) return c.redirect(differenceAddress({ view, publication, ...inOrder(chosen) }, filter), 303);
		const newest = newestOf(page, publication);
		if (newest) return c.html(onlyOnePage(newest));
		return c.html(takenDownPage({ view, publication, shownAt: shownAt(page) }), 410);
	});
}

/** What changed between two reports. */
export function showDifference(page: Page): Promise<Response> {
	return withContent(page, (content) => page.c.html(differencePage(content)));
}

const files: Readonly<Record<string, typeof asExcelCsv>> = {
	"liste.csv": (records) => asCsv(records),
	"liste-excel.csv": asExcelCsv,
};

/** The steps that are shown, as a file. */
export function giveDifference(page: Page): Promise<Response> {
	return withContent(page, (content) => {
		const { view, difference, asked, from, to } = content;
		const write = files[parameter(page, "file")];
		if (!write) return refuse(page, { kind: "not-found" });
		const steps = filterChanges(difference.steps, asked.filter);
		const name = `${difference.after.plan.slug}-${view.t.difference_file()}-${from.number}-${to.number}.csv`;
		return page.c.body(write(differenceRecords(view.t, view.locale, { ...difference, steps })), 200, {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${name}"`,
		});
	});
}

function chosenIn({ reports }: Publication, before = "", after = ""): Pick<Compared, "from" | "to"> | undefined {
	const numbered = (text: string) => reports.find(({ number }) => String(number) === text);
	const [from, to] = [numbered(before), numbered(after)];
	return from && to && { from, to };
}

/** The earlier report is the one before; of one day the one that was published first. */
function inOrder({ from, to }: Pick<Compared, "from" | "to">): Pick<Compared, "from" | "to"> {
	const isBackwards = from.asOf > to.asOf || (from.asOf === to.asOf && from.number > to.number);
	return isBackwards ? { from: to, to: from } : { from, to };
}

function withContent(page: Page, make: (content: Content) => Answer): Promise<Response> {
	return publicationResponse(page, { wanted: "all" }, (publication): Answer => {
		const { c, view } = page;
		const chosen = chosenIn(publication, parameter(page, "from"), parameter(page, "to"));
		if (!chosen) return refuse(page, { kind: "not-found" });
		const ordered = inOrder(chosen);
		const asked = parseAsked(c.req.query());
		if (ordered.from !== chosen.from) {
			return c.redirect(differenceAddress({ view, publication, ...ordered }, asked.filter, asked.page), 303);
		}
		const content = contentOf({ view, publication, ...ordered }, asked, shownAt(page));
		if (content) return make(content);
		const { t } = view;
		return c.html(problemPage(view, { title: t.difference_gone_title(), sentence: t.difference_gone() }), 410);
	});
}
