// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Page, parameter } from "../../page.ts";
import { numberOf } from "../../posted-text.ts";
import type { WishedReport } from "../../publishing-jobs.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";

export type ReportPlace = { readonly view: View; readonly plan: { readonly slug: string } };

export const reportsAddress = ({ view, plan }: ReportPlace): string =>
	href(view.locale, "reports", parametersOf(view, plan));

type OfReport = "report" | "reportWithdraw" | "publicationReport";

/** A page of one report. */
export const reportAddress = (place: ReportPlace, number: number, name: OfReport = "report", query = {}): string =>
	href(place.view.locale, name, { ...parametersOf(place.view, place.plan), number: String(number) }, query);

type OfWish = "reportPreview" | "reportPublish";

const queryOf = ({ asOf, corrects }: Partial<WishedReport>) => ({ asOf, corrects: corrects?.toString() });

/** A page about a report that is to be published. */
export const wishAddress = (
	{ view, plan }: ReportPlace,
	wish: Partial<WishedReport>,
	name: OfWish = "reportPreview",
): string => href(view.locale, name, parametersOf(view, plan), queryOf(wish));

/** How far the report is that is being published under an id, since a moment in seconds. */
export const progressAddress = ({ view, plan }: ReportPlace, id: string, since: number): string =>
	href(view.locale, "reportProgress", { ...parametersOf(view, plan), id }, { since: String(since) });

/** A page of it as a picture. */
export const wishPageAddress = ({ view, plan }: ReportPlace, wish: WishedReport, page: number): string =>
	href(view.locale, "reportPreviewPage", { ...parametersOf(view, plan), page: String(page) }, queryOf(wish));

/** The report that a request wishes for; a form says it in fields of its own. */
export function wishOf(
	page: Page,
	{ asOf = "", corrects }: Readonly<Record<string, string>> = page.c.req.query(),
): WishedReport & { readonly plan: string } {
	const number = numberOf(corrects);
	return { plan: parameter(page, "plan"), asOf, ...(number !== undefined && { corrects: number }) };
}
