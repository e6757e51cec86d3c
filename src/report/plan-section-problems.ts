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

type Rules = { readonly [Name in PlanSectionName]: (content: PlanSections[Name]) => readonly PlanSectionProblem[] };

const tooLong = (field: string, written: string): readonly PlanSectionProblem[] =>
	written.length > longest ? [{ field, kind: "too-long", written: "" }] : [];

const rules: Rules = {
	"easy-language": ({ text }) => tooLong("text", text),
	"sign-language": ({ link, length, transcript }) => [
		...(link === "" || webAddress(link) ? [] : [{ field: "link", kind: "website", written: link } as const]),
		...(length === "" || isFilmLength(length) ? [] : [{ field: "length", kind: "length", written: length } as const]),
		...tooLong("transcript", transcript),
		...tooLong("link", link),
	],
};

/** What is wrong with what was entered; it must tell of one of these reports. */
export function planSectionProblems<Name extends PlanSectionName>(
	name: Name,
	content: PlanSections[Name],
	reports: readonly { readonly number: number }[],
): readonly PlanSectionProblem[] {
	const isKnown = reports.some(({ number }) => number === content.report);
	const unknown: readonly PlanSectionProblem[] = isKnown ? [] : [{ field: "report", kind: "report", written: "" }];
	return [...unknown, ...(rules[name] as (content: PlanSections[Name]) => readonly PlanSectionProblem[])(content)];
}
