// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ToldMeasure } from "../../../report/measure-history.ts";
import type { ReportMeasure } from "../../../report/snapshot.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Abbreviations, Explained } from "../../ui/explained.tsx";
import { Mark } from "../../ui/mark.tsx";
import { fieldAddress, measureAddress, reportAddress } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";
import { fieldName, measureName } from "../publication/names.ts";
import type { MeasureContent } from "./content.ts";
import { StepBlock } from "./step.tsx";

/** That the newest report no longer tells of a measure, which did last, and why. */
function Gone(content: MeasureContent) {
	const { view, report, snapshot, told } = content;
	const { t, locale } = view;
	if (told.report.number === report.number) return null;
	const { number, title } = told.measure;
	const dropped = snapshot.dropped.find((one) => one.content === undefined && one.number === number && one.title === title);
	const date = dayWords(locale, told.report.asOf);
	return (
		<p class="dropped-note breakable">
			<Mark view={view} name="dropped" />
			<span>
				{dropped ? t.publication_dropped({ reason: dropped.because }) : t.publication_gone()}{" "}
				{t.publication_last_in()}{" "}
				<a href={reportAddress(content, told.report.number)}>
					{t.publication_report_of({ number: told.report.number, date })}
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
		<a class={`neighbour neighbour--${way}`} rel={way === "next" ? "next" : "prev"} href={measureAddress(content, to.slug)}>
			<span class="quiet">{way === "next" ? t.measure_next() : t.measure_previous()}</span>
			<span class="breakable">{measureName(content.view, to)}</span>
		</a>
	);
}

function Neighbours(content: MeasureContent) {
	const all = content.snapshot.fields.flatMap(({ measures }) => measures);
	const at = all.indexOf(content.told.measure);
	if (at < 0) return null;
	return (
		<nav class="neighbours no-print" aria-label={content.view.t.measure_neighbours()}>
			<Neighbour content={content} to={all[at - 1]} way="previous" />
			<Neighbour content={content} to={all[at + 1]} way="next" />
		</nav>
	);
}

function Heading({ content: { view, explanations }, told }: { content: MeasureContent; told: ToldMeasure }) {
	const { number, title } = told.measure;
	return (
		<>
			{number && <span class="measure-head__number">{number}</span>}{" "}
			{title ? <Explained text={title} explanations={explanations} /> : view.t.web_without_title()}
		</>
	);
}

/** A measure: its steps, how far each is and was, and what belongs to it. */
export function measurePage(content: MeasureContent) {
	const { view, publication, snapshot, told, own, explanations, shownAt } = content;
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, report: told.report },
		title: measureName(view, told.measure),
		heading: <Heading content={content} told={told} />,
		children: (
			<>
				<p class="kern-body publication-field">
					<a class="kern-link breakable" href={fieldAddress(content, told.field.code)}>
						{fieldName(view, told.field)}
					</a>
				</p>
				<Gone {...content} />
				{own.map((one) => (
					<StepBlock content={content} one={one} />
				))}
				<Abbreviations view={view} explanations={explanations} />
				<Neighbours {...content} />
			</>
		),
	});
}
