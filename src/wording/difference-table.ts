// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { groupsOf } from "../report/difference/change-group.ts";
import type { LocatedStep } from "../report/difference/located-step.ts";
import type { ReportDifference, StepChange } from "../report/difference/report-difference.ts";
import { statusWords } from "../report/status-words.ts";
import type { Locale, Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** The steps of a difference as records of a file, the headings first. */
export function differenceRecords(
	t: Words,
	locale: Locale,
	{ steps, scheme }: Pick<ReportDifference, "steps" | "scheme">,
): readonly (readonly string[])[] {
	const status = (located: LocatedStep | undefined): string =>
		located ? statusWords({ scheme }, located.step, locale) : t.difference_not_there();
	return [headings(t), ...steps.map((change) => recordOf(t, change, status))];
}

function headings(t: Words): readonly string[] {
	return [
		t.column_field(),
		t.column_number(),
		t.column_measure(),
		t.column_step(),
		t.column_content(),
		t.difference_csv_changes(),
		t.difference_csv_before(),
		t.difference_csv_after(),
		t.difference_csv_text_before(),
		t.difference_csv_text_after(),
		t.difference_csv_place_before(),
		t.difference_csv_unchanged(),
	];
}

function recordOf(
	t: Words,
	change: StepChange,
	status: (located: LocatedStep | undefined) => string,
): readonly string[] {
	const { before, after, unchanged } = change;
	const located = after ?? before;
	if (!located) return [];
	const { field, measure, step } = located;
	return [
		[field.code, field.title].filter(Boolean).join(" "),
		measure.number,
		measure.title,
		String(step.position),
		step.content.join("\n"),
		groupsOf(change)
			.map((group) => namedMessage(t, "difference_group", group))
			.join(", "),
		status(before),
		status(after),
		before?.step.description ?? "",
		after?.step.description ?? "",
		before ? `${before.measure.number} ${before.step.position}`.trim() : "",
		unchanged?.since ?? "",
	];
}
