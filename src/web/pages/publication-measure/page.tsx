// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mixOf } from "../../../plan/status-mix.ts";
import type { ReportMeasure } from "../../../report/snapshot.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { mixSentence } from "../../../wording/mix-sentence.ts";
import { Abbreviations, Explained } from "../../ui/explained.tsx";
import { Mark } from "../../ui/mark.tsx";
import { fieldAddress, measureAddress, reportAddress } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";
import { fieldName, measureName } from "../publication/names.ts";
import type { MeasureContent } from "./content.ts";
import { StepBlock } from "./step.tsx";

/** What became of a measure of which the newest report no longer tells. */
function Fate(content: MeasureContent) {
	const { view, snapshot, history, renamed } = content;
	const { t } = view;
	if (renamed) {
		return (
			<>
				{t.publication_renamed()}
				<a class="kern-link" href={measureAddress(content, renamed.slug)}>
					{measureName(view, renamed)}
				</a>
				.
			</>
		);
	}
	const { number, title } = history.located.measure;
	const isIt = (one: (typeof snapshot.dropped)[number]) =>
		one.content === undefined && one.number === number && one.title === title;
	const dropped = snapshot.dropped.find(isIt);
	return <>{dropped ? t.publication_dropped({ reason: dropped.because }) : t.publication_gone()}</>;
}

/** That the newest report no longer tells of a measure, and which one did last. */
function Gone(content: MeasureContent) {
	const { view, snapshot, history } = content;
	const { t, locale } = view;
	const { number = 0, asOf } = history.report;
	if (history.report === snapshot) return null;
	return (
		<p class="dropped-note kern-body breakable">
			<Mark view={view} name="dropped" />
			<span>
				<Fate {...content} /> {t.publication_last_in()}{" "}
				<a class="kern-link" href={reportAddress(content, number)}>
					{t.publication_report_of({ number, date: dayWords(locale, asOf) })}
				</a>
				.
			</span>
		</p>
	);
}

type NeighbourProps = {
	readonly content: MeasureContent;
	readonly to: ReportMeasure | undefined;
	readonly way: "previous" | "next";
};

function Neighbour({ content, to, way }: NeighbourProps) {
	if (!to) return <span />;
	const { t } = content.view;
	return (
		<a
			class={`neighbour neighbour--${way}`}
			rel={way === "next" ? "next" : "prev"}
			href={measureAddress(content, to.slug)}
		>
			<span class="quiet">{way === "next" ? t.measure_next() : t.measure_previous()}</span>
			<span class="breakable">{measureName(content.view, to)}</span>
		</a>
	);
}

function Neighbours(content: MeasureContent) {
	const all = content.snapshot.fields.flatMap(({ measures }) => measures);
	const at = all.indexOf(content.history.located.measure);
	if (at < 0) return null;
	return (
		<nav class="neighbours no-print" aria-label={content.view.t.measure_neighbours()}>
			<Neighbour content={content} to={all[at - 1]} way="previous" />
			<Neighbour content={content} to={all[at + 1]} way="next" />
		</nav>
	);
}

function Heading({ view, history, explanations }: MeasureContent) {
	const { number, title } = history.located.measure;
	return (
		<>
			{number && <span class="measure-head__number">{number}</span>}{" "}
			{title ? <Explained text={title} explanations={explanations} /> : view.t.web_without_title()}
		</>
	);
}

/** How many of its steps have which status. */
function mixWords({ view, history, told }: MeasureContent): string {
	const statuses = told.map(({ one }) => one.step.status);
	return mixSentence(view.t, mixOf(history.report.scheme, statuses));
}

/** The same on the page, where there are several; a single one says so itself. */
function Mix(content: MeasureContent) {
	if (content.told.length < 2) return null;
	return <p class="lead text-column">{mixWords(content)}</p>;
}

/** A measure: its steps, how far each is and was, and what belongs to it. */
export function measurePage(content: MeasureContent) {
	const { view, publication, snapshot, history, told, explanations, shownAt } = content;
	const { field, measure } = history.located;
	const report = publication.reports.find(({ number }) => number === history.report.number);
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, ...(report && { report }) },
		title: measureName(view, measure),
		description: `${view.t.web_as_of({ date: dayWords(view.locale, history.report.asOf) })}. ${mixWords(content)}`,
		heading: <Heading {...content} />,
		above: (
			<a class="kern-link breakable" href={fieldAddress(content, field.code)}>
				{fieldName(view, field)}
			</a>
		),
		children: (
			<>
				<Gone {...content} />
				<Mix {...content} />
				{told.map(({ one, states }) => (
					<StepBlock content={content} one={one} states={states} />
				))}
				<Abbreviations view={view} explanations={explanations} />
				<Neighbours {...content} />
			</>
		),
	});
}
