// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanSectionName, PlanSections } from "./plan-sections.ts";
import { isFilmLength, longest, webAddress } from "./publication-problems.ts";

/** What cannot be saved of a part: which field, why, and what was written there. */
export type PlanSectionProblem = {
	readonly field: string;
	readonly kind: "website" | "length" | "too-long" | "report";
	readonly written: string;
};

type Reports = readonly { readonly number: number }[];
type Found = readonly PlanSectionProblem[];
type Rules = { readonly [Name in PlanSectionName]: (content: PlanSections[Name], reports: Reports) => Found };

const tooLong = (field: string, written: string): Found =>
	written.length > longest ? [{ field, kind: "too-long", written: "" }] : [];

const unknownReport = (report: number, reports: Reports): Found =>
	reports.some(({ number }) => number === report) ? [] : [{ field: "report", kind: "report", written: "" }];

const rules: Rules = {
	"easy-language": ({ text, report }, reports) => [...unknownReport(report, reports), ...tooLong("text", text)],
	"sign-language": ({ link, length, transcript, report }, reports) => [
		...unknownReport(report, reports),
		...(link === "" || webAddress(link) ? [] : [{ field: "link", kind: "website", written: link } as const]),
		...(length === "" || isFilmLength(length) ? [] : [{ field: "length", kind: "length", written: length } as const]),
		...tooLong("transcript", transcript),
		...tooLong("link", link),
	],
	"open-data": () => [],
};

/** What is wrong with what was entered; what tells of a report must tell of one of these. */
export function planSectionProblems<Name extends PlanSectionName>(
	name: Name,
	content: PlanSections[Name],
	reports: Reports,
): Found {
	return (rules[name] as (content: PlanSections[Name], reports: Reports) => Found)(content, reports);
}
