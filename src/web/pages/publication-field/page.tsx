// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportField, ReportMeasure } from "../../../report/snapshot.ts";
import { Mark } from "../../ui/mark.tsx";
import { MixSentence } from "../../ui/mix.tsx";
import { FieldPart } from "../difference/field-part.tsx";
import { type Content, fieldAddress, listAddress, measureAddress } from "../publication/content.ts";
import { News } from "../publication/field-news.tsx";
import { publicationPage } from "../publication/frame.tsx";
import { fieldName, markOf, statusName } from "../publication/names.ts";

type MeasureProps = { readonly content: Content; readonly measure: ReportMeasure };

function Marks({ content: { view, snapshot }, measure }: MeasureProps) {
	const words = measure.steps.map((step) => statusName(view, snapshot, step)).join(", ");
	return (
		<span class="mark-row" role="img" aria-label={words} title={words}>
			{measure.steps.map(({ status }) => (
				<Mark view={view} name={markOf(snapshot, status)} />
			))}
		</span>
	);
}

function MeasureLine({ content, measure }: MeasureProps) {
	return (
		<li class="measure-line">
			<a class="measure-line__link" href={measureAddress(content, measure.slug)}>
				<span class="measure-line__number">{measure.number}</span>
				<span class="measure-line__title breakable">{measure.title || content.view.t.web_without_title()}</span>
			</a>
			{measure.steps.length > 0 && <Marks content={content} measure={measure} />}
		</li>
	);
}

function OtherFields({ content, field }: { readonly content: Content; readonly field: ReportField }) {
	const { view, snapshot } = content;
	const at = snapshot.fields.indexOf(field);
	const link = (to: ReportField | undefined, way: "previous" | "next") =>
		to ? (
			<a
				class={`neighbour neighbour--${way}`}
				rel={way === "next" ? "next" : "prev"}
				href={fieldAddress(content, to.code)}
			>
				<span class="quiet">
					{way === "next" ? view.t.publication_field_next() : view.t.publication_field_before()}
				</span>
				<span class="breakable">{fieldName(view, to)}</span>
			</a>
		) : (
			<span />
		);
	return (
		<nav class="neighbours no-print" aria-label={view.t.publication_fields()}>
			{link(snapshot.fields[at - 1], "previous")}
			{link(snapshot.fields[at + 1], "next")}
		</nav>
	);
}

/** An action field: how far it is, and its measures. */
export function fieldPage(content: Content, field: ReportField) {
	const { view, publication, snapshot, steps, shownAt } = content;
	const code = field.code || "-";
	const own: readonly PublishedStep[] = steps.filter((one) => one.field === field);
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, title: fieldName(view, field) },
		children: (
			<>
				<p class="lead text-column">
					<MixSentence
						view={view}
						mix={field.mix}
						address={(status) => listAddress(content, { field: code, status })}
					/>
				</p>
				<News content={content} field={field} own={own} />
				<FieldPart content={content} code={field.code} name={fieldName(view, field)} />
				<section class="section" aria-labelledby="massnahmen">
					<h2 id="massnahmen" class="kern-heading-medium">
						{view.t.web_measures_title()}
					</h2>
					<ul class="measure-lines">
						{field.measures.map((measure) => (
							<MeasureLine content={content} measure={measure} />
						))}
					</ul>
				</section>
				<OtherFields content={content} field={field} />
			</>
		),
	});
}
