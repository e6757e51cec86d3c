// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, FindingRule } from "../plan/finding.ts";
import type { StepRow } from "../plan/step-row.ts";
import type { ReportMeasure, ReportSnapshot, ReportStep } from "./snapshot.ts";

/** What the checks of the plan notice and what matters to who reads a report. That a term is over is for the report itself to say. */
const reportedFindings = [
	...(["statement-missing", "description-missing", "lead-missing", "term-missing", "term-unreadable"] as const),
	...([
		"reference-missing",
		"reference-ambiguous",
		"points-elsewhere",
		"duplicate-number",
		"abbreviation-unknown",
	] as const),
] as const satisfies readonly FindingRule[];

type OwnRule = "empty" | "status-unknown" | "not-restated";
export type RemarkRule = OwnRule | (typeof reportedFindings)[number];

/** A step of the report, as its page names it. */
export type RemarkPlace = {
	readonly measure: Pick<ReportMeasure, "number" | "slug" | "title">;
	readonly position: number;
	/** What the plan's checks noticed there. */
	readonly finding?: Finding;
};

/** Something to look at before a report is published. `stops`: it cannot be published so. */
export type ReportRemark = {
	readonly rule: RemarkRule;
	readonly severity: "stops" | "notice";
	readonly places: readonly RemarkPlace[];
};

/** What somebody should look at before a report is published, what stops it first. `rows` are those of the plan on the report's day. */
export function remarksOn(snapshot: ReportSnapshot, rows: readonly StepRow[]): readonly ReportRemark[] {
	const steps = stepsIn(snapshot);
	const where = (wanted: (step: ReportStep) => boolean): readonly RemarkPlace[] =>
		steps.flatMap(({ measure, step }) => (wanted(step) ? [{ measure, position: step.position }] : []));
	const own: readonly ReportRemark[] = [
		{ rule: "status-unknown", severity: "notice", places: where(saysNoStatus) },
		{ rule: "not-restated", severity: "notice", places: where((step) => isOlder(step, snapshot.asOf)) },
	];
	const noticed = reportedFindings.map((rule) => ({ rule, severity: "notice", places: placesOf(rows, rule) }) as const);
	return [
		...(steps.length === 0 ? [{ rule: "empty", severity: "stops", places: [] } as const] : []),
		...[...own, ...noticed].filter(({ places }) => places.length > 0),
	];
}

const stepsIn = ({ fields }: ReportSnapshot) =>
	fields.flatMap(({ measures }) => measures).flatMap((measure) => measure.steps.map((step) => ({ measure, step })));

/** Something was said, and not in words that the plan's statuses know. */
const saysNoStatus = ({ status, statedFor }: ReportStep): boolean => statedFor !== undefined && status === "";

const isOlder = ({ statedFor }: ReportStep, asOf: string): boolean => statedFor !== undefined && statedFor < asOf;

const placesOf = (rows: readonly StepRow[], rule: FindingRule): readonly RemarkPlace[] =>
	rows.flatMap(({ measure, step, findings }) =>
		findings.flatMap((finding) => (finding.rule === rule ? [{ measure, position: step.position, finding }] : [])),
	);
