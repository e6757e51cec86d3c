// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LookedUpPaper } from "../../../usecase/council/look-up-paper.ts";
import type { ReportPreview } from "../../../usecase/report/preview-report.ts";
import type { PublishValues, WishedReport } from "../../publishing-jobs.ts";
import { Checkbox } from "../../ui/choice.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { isOlderThanAsked, unansweredWords } from "../report-preview/unanswered.ts";
import { wishAddress } from "../reports/address.ts";
import { ReportHead } from "../reports/head.tsx";
import { Changes } from "./changes.tsx";
import { PaperField } from "./paper.tsx";

type PublishProps = {
	readonly view: View;
	readonly preview: ReportPreview;
	readonly wish: WishedReport;
	readonly values: PublishValues;
	/** What the council paper's number means. */
	readonly found: LookedUpPaper;
	readonly problems?: readonly ShownProblem[];
};

type FieldsProps = Pick<PublishProps, "view" | "values" | "preview" | "wish"> & {
	readonly problemOf: (field: string) => string | undefined;
};

function What({ view, values, wish: { corrects }, preview, problemOf }: FieldsProps) {
	const { t } = view;
	if (corrects === undefined) return null;
	return (
		<>
			<TextArea
				name="what"
				label={t.report_publish_what({ number: corrects })}
				hint={t.report_publish_what_hint()}
				value={values.what}
				problem={problemOf("what")}
			/>
			{preview.corrected && (
				<Changes
					view={view}
					plan={preview.plan}
					before={preview.corrected}
					after={preview.snapshot}
					number={corrects}
				/>
			)}
		</>
	);
}

function Embargo({ view, values, preview, problemOf }: FieldsProps) {
	const { t } = view;
	return (
		<section class="form__group" aria-labelledby="embargo">
			<div>
				<h2 id="embargo" class="kern-heading-small">
					{t.report_publish_embargo()}
				</h2>
				<p class="kern-body">{t.report_publish_embargo_lead()}</p>
				{preview.plan.public && <p class="kern-body">{t.report_publish_embargo_public()}</p>}
			</div>
			<TextField
				name="day"
				type="date"
				label={t.report_publish_day()}
				value={values.day}
				problem={problemOf("day")}
				optional
			/>
			<TextField
				name="time"
				type="time"
				label={t.report_publish_time()}
				hint={t.report_publish_time_hint()}
				value={values.time}
				problem={problemOf("time")}
				optional
			/>
		</section>
	);
}

/** The last page before a report is published: what else there is to say, and one button. */
export function publishPage({ view, preview, wish, values, found, problems = [] }: PublishProps) {
	const { t } = view;
	const { plan, number } = preview;
	const title = t.report_publish_title({ number });
	const problemOf = (field: string) => problems.find((one) => one.field === field)?.sentence;
	const fields = { view, values, preview, wish, problemOf };
	const back = wishAddress({ view, plan }, wish);
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={title}>
					<p class="lead text-column">{t.report_publish_lead()}</p>
					<p class="kern-body">
						<a class="kern-link" href={back}>
							{t.report_publish_to_preview()}
						</a>
					</p>
				</ReportHead>
				{isOlderThanAsked(preview) && (
					<div class="round-notice">
						<p class="kern-body text-column">{unansweredWords(view, preview)}</p>
					</div>
				)}
				<ProblemSummary title={t.report_publish_problem_title()} problems={problems} />
				<form class="form" method="post" action={wishAddress({ view, plan }, {}, "reportPublish")} novalidate>
					<input type="hidden" name="asOf" value={wish.asOf} />
					<input type="hidden" name="corrects" value={wish.corrects?.toString() ?? ""} />
					<input type="hidden" name="id" value={values.id} />
					<input type="hidden" name="seen" value={values.seen} />
					<What {...fields} />
					<PaperField view={view} value={values.paper} found={found} problem={problemOf("paper")} />
					<Embargo {...fields} />
					<Checkbox name="confirm" label={t.report_publish_confirm()} checked={values.confirmed} />
					<p class="kern-body quiet text-column">{t.report_publish_wait()}</p>
					<FormActions view={view} label={t.report_publish_do()} back={back} />
				</form>
			</>
		),
	});
}
