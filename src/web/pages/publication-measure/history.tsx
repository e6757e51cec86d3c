// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepState } from "../../../report/difference/measure-history.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { Prose } from "../measure/prose.tsx";
import { markOf, measureName, statusName } from "../publication/names.ts";
import { StatusLine } from "../publication/status-line.tsx";
import type { MeasureContent } from "./content.ts";

type Year = { readonly day: string; readonly mark: ReturnType<typeof markOf>; readonly words: string };
type Said = Parameters<typeof statusName>[2];

/** How the step stood in each report, the oldest first; before the first report, what that one says of the time before. */
function yearsOf(view: View, states: readonly StepState[]): readonly Year[] {
	const yearOf = (report: StepState["report"], day: string, step: Said): Year => {
		return { day, mark: markOf(report, step.status), words: statusName(view, report, step) };
	};
	const years = states.map(({ report, located }) => yearOf(report, report.asOf, located.step));
	const oldest = states.at(-1);
	const previous = oldest?.located.step.previous;
	if (!oldest || !previous) return years.toReversed();
	return [...years, yearOf(oldest.report, previous.statedFor, { ...previous, statusText: "" })].toReversed();
}

/** "2024", or "09/2024" where two reports are of one year. */
function yearName(day: string, all: readonly Year[]): string {
	const [year = "", month = ""] = day.split("-");
	return all.filter((one) => one.day.startsWith(year)).length > 1 ? `${month}/${year}` : year;
}

function Years({ view, years }: { readonly view: View; readonly years: readonly Year[] }) {
	return (
		<ol class="years" aria-label={view.t.measure_years()}>
			{years.map(({ day, mark, words }) => (
				<li title={words}>
					<Mark view={view} name={mark} />
					<span class="years__year">{yearName(day, years)}</span>
					<span class="kern-sr-only">{words}</span>
				</li>
			))}
		</ol>
	);
}

type OlderProps = {
	readonly content: MeasureContent;
	readonly state: StepState;
	readonly newer: StepState | undefined;
};

function Older({ content, state: { report, located }, newer }: OlderProps) {
	const { view, history, explanations } = content;
	const { step, measure } = located;
	const isSame = step.description === newer?.located.step.description;
	return (
		<li>
			<h3 class="older__date">
				{view.t.publication_report_of({ number: report.number ?? 0, date: dayWords(view.locale, report.asOf) })}
			</h3>
			{measure.number !== history.located.measure.number && (
				<p class="quiet">{view.t.publication_then_called({ measure: measureName(view, measure) })}</p>
			)}
			<StatusLine view={view} snapshot={report} step={step} />
			{isSame ? (
				<p class="quiet">{view.t.publication_same_text()}</p>
			) : (
				<Prose view={view} text={step.description} explanations={explanations} />
			)}
		</li>
	);
}

type HistoryProps = { readonly content: MeasureContent; readonly states: readonly StepState[] };

/** What was said of a step in the reports before, folded away beneath its marks over the years. */
export function History({ content, states }: HistoryProps) {
	const years = yearsOf(content.view, states);
	if (years.length < 2) return null;
	const [, ...older] = states;
	return (
		<div class="over-years">
			<Years view={content.view} years={years} />
			{older.length > 0 && (
				<details class="fold">
					<summary>{content.view.t.publication_older({ count: older.length })}</summary>
					<ol class="older">
						{older.map((state, at) => (
							<Older content={content} state={state} newer={states[at]} />
						))}
					</ol>
				</details>
			)}
		</div>
	);
}
