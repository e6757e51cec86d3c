// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import { publishedFiles } from "../../../report/published-files.ts";
import { layout } from "../../ui/layout.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { fileWords } from "../report-draft/files.ts";
import { reportsAddress } from "../reports/address.ts";
import { ReportHead } from "../reports/head.tsx";

type ProgressProps = {
	readonly view: View;
	readonly plan: Plan;
	/** How many files are made; left out where nobody knows here. */
	readonly made?: number;
};

const all = publishedFiles.length;

function FileLine({ view, name, state }: { readonly view: View; readonly name: string; readonly state: FileState }) {
	const { t } = view;
	const states = {
		made: ["done", t.report_progress_made()],
		making: ["underway", t.report_progress_making()],
		waiting: ["planned", t.report_progress_waiting()],
	} as const;
	const [mark, words] = states[state];
	return (
		<li>
			<Mark view={view} name={mark} />
			<span>{fileWords(t, name)}</span>
			<span class="understood">{words}</span>
		</li>
	);
}

type FileState = "made" | "making" | "waiting";

const stateOf = (at: number, made: number): FileState => (at < made ? "made" : at === made ? "making" : "waiting");

function Files({ view, made }: { readonly view: View; readonly made: number }) {
	return (
		<>
			<div class="kern-progress report-progress">
				<label class="kern-label" for="progress">
					{made < all ? view.t.report_progress_count({ made, all }) : view.t.report_progress_saving()}
				</label>
				<progress id="progress" max={all} value={made} />
			</div>
			<ul class="report-files report-making kern-body">
				{publishedFiles.map(({ name }, at) => (
					<FileLine view={view} name={name} state={stateOf(at, made)} />
				))}
			</ul>
		</>
	);
}

/** A report is being published: how far it is. The page looks again by itself. */
export function progressPage({ view, plan, made }: ProgressProps) {
	const { t } = view;
	return layout({
		view,
		title: `${t.report_progress_title()} – ${plan.title}`,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={t.report_progress_title()}>
					<p class="lead text-column">{t.report_progress_lead()}</p>
				</ReportHead>
				{made !== undefined && <Files view={view} made={made} />}
				<p class="kern-body text-column">{t.report_progress_safe()}</p>
				<p class="kern-body">
					<a class="kern-link" href={view.here}>
						{t.report_progress_look()}
					</a>
				</p>
			</>
		),
	});
}

/** Nobody publishes under this address, and nothing was published under it. */
export function lostPage({ view, plan }: Pick<ProgressProps, "view" | "plan">) {
	const { t } = view;
	return layout({
		view,
		title: `${t.report_progress_lost_title()} – ${plan.title}`,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={t.report_progress_lost_title()}>
					<p class="lead text-column">{t.report_progress_lost()}</p>
				</ReportHead>
				<p class="kern-body no-print">
					<a class="kern-btn kern-btn--primary" href={reportsAddress({ view, plan })}>
						<span class="kern-label">{t.report_progress_to_reports()}</span>
					</a>
				</p>
			</>
		),
	});
}
