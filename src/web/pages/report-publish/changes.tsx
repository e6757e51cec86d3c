// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import { changedSteps, differenceOf, type StepChange } from "../../../report/difference/report-difference.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { statusWords } from "../../../report/status-words.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import type { View } from "../../view.ts";
import { measureAddress } from "../plan/content.ts";

type ChangesProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly before: ReportSnapshot;
	readonly after: ReportSnapshot;
	/** The number of the report that is corrected. */
	readonly number: number;
};

/** All that a report says of a step, each part in lines of its own. */
function told(view: View, report: ReportSnapshot, side: StepChange["before"]): string {
	if (!side) return "";
	const { measure, step } = side;
	const parts = [
		[measure.number, measure.title].filter(Boolean).join(" "),
		...step.content,
		...step.responsibility,
		...step.term.lines,
		statusWords(report, step, view.locale),
		step.description,
	];
	return parts.filter((part) => part !== "").join("\n");
}

function Change({ view, plan, before, after, change }: ChangesProps & { readonly change: StepChange }) {
	const { t } = view;
	const side = change.after ?? change.before;
	if (!side) return null;
	const { measure, step } = side;
	return (
		<li>
			<p class="kern-body">
				<a class="kern-link" href={measureAddress(view, plan, measure.slug, step.position)}>
					{measure.number || measure.title}, {t.measure_step({ position: step.position })}
				</a>
			</p>
			<MarkedWords view={view} before={told(view, before, change.before)} after={told(view, after, change.after)} />
		</li>
	);
}

/** In what a correction differs from the report that it corrects, step by step and word by word. */
export function Changes(props: ChangesProps) {
	const { view, before, after, number } = props;
	const { t } = view;
	const changes = changedSteps(differenceOf(before, after));
	return (
		<section class="report-changes" aria-labelledby="changes">
			<h2 id="changes" class="kern-heading-small">
				{t.report_publish_changes({ number })}
			</h2>
			<p class="kern-body">
				{changes.length === 0
					? t.report_publish_changes_none()
					: t.report_publish_changes_count({ count: changes.length })}
			</p>
			<ul class="plain-list">
				{changes.map((change) => (
					<Change {...props} change={change} />
				))}
			</ul>
		</section>
	);
}
