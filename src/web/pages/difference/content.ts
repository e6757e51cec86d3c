// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ChangeFilter } from "../../../report/difference/change-group.ts";
import { type DifferenceFigures, differenceFigures } from "../../../report/difference/difference-figures.ts";
import type { LocatedStep } from "../../../report/difference/located-step.ts";
import { differenceOf, type ReportDifference } from "../../../report/difference/report-difference.ts";
import type { Report } from "../../../report/report.ts";
import { standingReports } from "../../../report/standing-reports.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { placeOf, type ShownAt } from "../publication/content.ts";
import { type Asked, queryOf } from "./asked.ts";

/** Two reports of a published plan. */
export type Compared = {
	readonly view: View;
	readonly publication: Publication;
	readonly from: Report;
	readonly to: Report;
};

/** Everything that the comparison of two reports shows. */
export type Content = Compared & {
	readonly difference: ReportDifference;
	readonly figures: DifferenceFigures;
	readonly asked: Asked;
	readonly shownAt: ShownAt;
};

/** What changed from one report to another; undefined where one of them cannot be read. */
export function differenceIn(
	{ snapshots }: Pick<Publication, "snapshots">,
	{ from, to }: Pick<Compared, "from" | "to">,
): ReportDifference | undefined {
	const [before, after] = [snapshots.get(from.number), snapshots.get(to.number)];
	if (!before || !after) return undefined;
	const earlier = standingReports(snapshots.values()).filter(({ asOf }) => asOf < before.asOf);
	return differenceOf(before, after, earlier);
}

export function contentOf(compared: Compared, asked: Asked, shownAt: ShownAt): Content | undefined {
	const difference = differenceIn(compared.publication, compared);
	return difference && { ...compared, difference, figures: differenceFigures(difference), asked, shownAt };
}

/** The two newest reports that stand, of two days; undefined where there is only one. */
export function lastTwo({
	reports,
	snapshots,
}: Pick<Publication, "reports" | "snapshots">): Pick<Compared, "from" | "to"> | undefined {
	const numbers = standingReports(snapshots.values()).map(({ number }) => number);
	const [to, from] = numbers.map((wanted) => reports.find(({ number }) => number === wanted));
	return from && to && { from, to };
}

const numbersOf = (compared: Compared) => ({
	...placeOf(compared),
	from: String(compared.from.number),
	to: String(compared.to.number),
});

/** The same comparison with other steps. */
export function differenceAddress(compared: Compared, filter: ChangeFilter = {}, page = 1): string {
	return href(compared.view.locale, "publicationDifference", numbersOf(compared), queryOf({ filter, page }));
}

/** The steps of it, on its page. */
export function stepsAddress(compared: Compared, filter: ChangeFilter, page = 1): string {
	return `${differenceAddress(compared, filter, page)}#schritte`;
}

/** A file of the steps that are shown. */
export function differenceFileAddress(compared: Compared, file: string, filter: ChangeFilter): string {
	const query = queryOf({ filter, page: 1 });
	return href(compared.view.locale, "publicationDifferenceFile", { ...numbersOf(compared), file }, query);
}

/** "M.4, Schritt 2" */
export function placeName({ t }: Pick<View, "t">, { measure, step }: LocatedStep): string {
	const name = measure.number || measure.title || t.web_without_title();
	return `${name}, ${t.difference_step({ position: step.position })}`;
}
