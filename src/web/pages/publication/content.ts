// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { Report } from "../../../report/report.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { href, type Query } from "../../routes.ts";
import type { View } from "../../view.ts";

/** When a page was shown, and under which address people find it, for the printed one. */
export type ShownAt = { readonly time: Date; readonly address: string };

/** Everything that the pages of a published plan show. */
export type Content = {
	readonly view: View;
	readonly publication: Publication;
	/** The newest report that stands, and what it says. */
	readonly report: Report;
	readonly snapshot: ReportSnapshot;
	readonly steps: readonly PublishedStep[];
	readonly shownAt: ShownAt;
};

type Place = { readonly view: View; readonly publication: Pick<Publication, "slug"> };

/** What every address of a published plan names. */
export const placeOf = ({ view, publication }: Place) => ({
	city: view.municipality?.slug ?? "",
	plan: publication.slug,
});

/** The list of the newest report's steps under a filter. */
export function listAddress(place: Place, query: Query = {}): string {
	return href(place.view.locale, "publicationMeasures", placeOf(place), query);
}

/** A measure's page, or one of its steps there. */
export function measureAddress(place: Place, measure: string, step?: number): string {
	const address = href(place.view.locale, "publicationMeasure", { ...placeOf(place), measure });
	return step === undefined ? address : `${address}#schritt-${step}`;
}

/** The page of an action field. */
export function fieldAddress(place: Place, code: string): string {
	return href(place.view.locale, "publicationField", { ...placeOf(place), field: code || "-" });
}

/** The page of one report. */
export function reportAddress(place: Place, number: number): string {
	return href(place.view.locale, "publicationReport", { ...placeOf(place), number: String(number) });
}
