// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { stepHistory, type ToldStep } from "../../../report/measure-history.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { Prose } from "../measure/prose.tsx";
import { markOf, statusName } from "../publication/names.ts";
import { StatusLine } from "../publication/status-line.tsx";
import type { MeasureContent } from "./content.ts";

type Year = { readonly day: string; readonly mark: ReturnType<typeof markOf>; readonly words: string };

/** How the step stood in each report, the oldest first; before the first report, what that one says of the one before. */
function yearsOf(view: View, told: readonly ToldStep[]): readonly Year[] {
	const years = told.map(({ snapshot, step }) => yearOf(view, snapshot, snapshot.asOf, step));
	const oldest = told.at(-1);
	const { previous } = oldest?.step ?? {};
	const before =
		oldest && previous
			? [yearOf(view, oldest.snapshot, previous.statedFor, { status: previous.status, statusText: "" })]
			: [];
	return [...years, ...before].toReversed();
}

function yearOf(view: View, snapshot: ToldStep["snapshot"], day: string, step: { status: string; statusText: string }): Year {
	return { day, mark: markOf(snapshot, step.status), words: statusName(view, snapshot, step) };
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

type OlderProps = { readonly content: MeasureContent; readonly told: ToldStep; readonly newer: ToldStep | undefined };

function Older({ content, told: { report, snapshot, step }, newer }: OlderProps) {
	const { view, explanations } = content;
	const isSame = step.description === newer?.step.description;
	return (
		<li>
			<h3 class="older__date">
				{view.t.publication_report_of({ number: report.number, date: dayWords(view.locale, report.asOf) })}
			</h3>
			<StatusLine view={view} snapshot={snapshot} step={step} />
			{isSame ? (
				<p class="quiet">{view.t.publication_same_text()}</p>
			) : (
				<Prose view={view} text={step.description} explanations={explanations} />
			)}
		</li>
	);
}

/** What was said of a step in the reports before, folded away beneath its marks over the years. */
export function History({ content, position }: { readonly content: MeasureContent; readonly position: number }) {
	const told = stepHistory(content.history, position);
	const years = yearsOf(content.view, told);
	if (years.length < 2) return null;
	const [, ...older] = told;
	return (
		<div class="history">
			<Years view={content.view} years={years} />
			{older.length > 0 && (
				<details class="fold">
					<summary>{content.view.t.publication_older({ count: older.length })}</summary>
					<ol class="older">
						{older.map((one, at) => (
							<Older content={content} told={one} newer={told[at]} />
						))}
					</ol>
				</details>
			)}
		</div>
	);
}
