// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { placeOf, type Subject, saysSomething } from "./subject.ts";

/** Steps that say nothing about how far they are. Where the wording is merely unknown, the draft's review asks about it. */
export function missingStatements({ steps }: Subject): readonly Finding[] {
	return steps.flatMap((checked): Finding[] =>
		checked.step.status === "" && !saysSomething(checked.step.statusText)
			? [{ rule: "statement-missing", severity: "warning", place: placeOf(checked, "status"), data: {} }]
			: [],
	);
}

/**
 * Steps that state a status and do not explain it. An empty cell below an explained step may share its text (merged cells):
 * a notice; a dash or an empty first cell shares nothing: a warning.
 */
export function missingDescriptions({ steps }: Subject): readonly Finding[] {
	return steps.flatMap((checked): Finding[] => {
		const { status, statusText, description } = checked.step;
		if (!saysSomething(status + statusText) || saysSomething(description)) return [];
		const before = checked.measure.steps.slice(0, checked.index).some((step) => saysSomething(step.description));
		const severity = before && description.trim() === "" ? "notice" : "warning";
		return [
			{ rule: "description-missing", severity, place: placeOf(checked, "description"), data: { status: statusText } },
		];
	});
}
