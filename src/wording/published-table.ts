// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../report/published-step.ts";
import { asExcelCsv } from "../report/separated-values.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";
import type { Locale, Words } from "./locale.ts";
import { stepHeadings } from "./step-table.ts";

type Listed = {
	readonly t: Words;
	readonly locale: Locale;
	readonly snapshot: Pick<ReportSnapshot, "asOf">;
	readonly steps: readonly PublishedStep[];
};

/** Steps of a report as a CSV that office programs open with a double click. */
export function publishedStepsAsCsv({ t, locale, snapshot, steps }: Listed): string {
	return asExcelCsv([stepHeadings(t), ...steps.map((one) => recordOf(locale, snapshot, one))]);
}

function recordOf(
	locale: Locale,
	{ asOf }: Pick<ReportSnapshot, "asOf">,
	{ field, measure, step, status, overdue }: PublishedStep,
): readonly string[] {
	return [
		[field.code, field.title].filter(Boolean).join(" "),
		...[measure.number, measure.title, String(step.position)],
		...[step.content.join("\n"), step.responsibility.join("\n"), step.term.lines.join("\n")],
		...[String(overdue?.days ?? ""), status?.label[locale] ?? "", step.statusText, step.statedFor ?? asOf],
		step.description,
	];
}
