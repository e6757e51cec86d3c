// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { changedSteps, differenceOf, type StepChange } from "../report/difference/report-difference.ts";
import type { ReportSnapshot } from "../report/snapshot.ts";
import { statusWords } from "../report/status-words.ts";
import type { Words } from "./locale.ts";
import { joiner } from "./mix-sentence.ts";
import { namedMessage } from "./named-message.ts";

/** More are only counted. */
const mostTold = 5;

type Reports = { readonly t: Words; readonly before: ReportSnapshot; readonly after: ReportSnapshot };

/**
 * What a correction changes, in sentences that who publishes it can go on with; empty where nothing is different. In the language of the reports.
 */
export function correctionProposal(reports: Reports): string {
	const { t, before, after } = reports;
	const changes = changedSteps(differenceOf(before, after));
	const more = changes.length - mostTold;
	return [
		...changes.slice(0, mostTold).map((change) => sentenceOf(reports, change)),
		...(more > 0 ? [t.correction_more({ count: more })] : []),
		...wordingSentences(reports),
	].join(" ");
}

function sentenceOf(reports: Reports, change: StepChange): string {
	const { t } = reports;
	const side = change.after ?? change.before;
	if (!side) return "";
	const measure = side.measure.number || side.measure.title;
	const place = `${measure}, ${t.measure_step({ position: side.step.position })}`;
	const parts = partsOf(reports, change);
	return `${place}: ${parts.map((part, at) => joiner(t, at, parts.length) + part).join("")}.`;
}

function partsOf({ t, before, after }: Reports, change: StepChange): readonly string[] {
	if (!change.after) return [t.correction_dropped()];
	if (!change.before) return [t.correction_new()];
	const [from, to] = [change.before.step, change.after.step];
	const [old, now] = [statusWords(before, from), statusWords(after, to)].map(
		(words) => words || t.report_unknown_status(),
	);
	return [
		...(old === now ? [] : [t.correction_status({ old: old ?? "", now: now ?? "" })]),
		...(from.description === to.description ? [] : [t.correction_description()]),
		...change.facets.map((facet) => namedMessage(t, "correction", facet)),
	];
}

/** What else the municipality says in it. */
function wordingSentences({ t, before, after }: Reports): readonly string[] {
	const said = (report: ReportSnapshot) => report.wording?.foreword.join("\n") ?? "";
	return said(before) === said(after) ? [] : [t.correction_foreword()];
}
