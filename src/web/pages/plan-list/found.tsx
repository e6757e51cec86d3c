// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MeasureRows, StepRow } from "../../../plan/step-row.ts";
import { overdueOf } from "../../../plan/step-row.ts";
import type { MarkedText } from "../../../usecase/search-plan.ts";
import { Mark } from "../../ui/mark.tsx";
import { markName, statusName } from "../../ui/status.tsx";
import { measureAddress } from "../plan/content.ts";
import { fieldName } from "../plan/names.ts";
import { overdueWords } from "../reading/finding-words.ts";
import type { Content } from "./content.ts";

type FoundProps = { readonly content: Content; readonly measure: MeasureRows };

function Marked({ text }: { readonly text: MarkedText }) {
	return <>{text.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}

function Step({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const { view, plan } = content;
	const { measure, step } = row;
	const overdue = overdueOf(row);
	return (
		<li class="found__step">
			<Mark view={view} name={markName(row.status)} />
			<a class="found__link breakable" href={measureAddress(view, plan, measure.slug, step.position)}>
				{step.content.join(" · ") || view.t.measure_step({ position: step.position })}
			</a>
			<span class="quiet">
				{[statusName(view, row), overdue && overdueWords(view.t, overdue)].filter(Boolean).join(" · ")}
			</span>
		</li>
	);
}

function Found({ content, measure: { measure, field, rows } }: FoundProps) {
	const { view, plan, hits } = content;
	const hit = hits.get(measure.id);
	return (
		<li class="found__measure">
			<p class="found__field quiet">{fieldName(view, field)}</p>
			<h2 class="found__title breakable">
				<a href={measureAddress(view, plan, measure.slug)}>
					<span class="measure-line__number">{measure.number}</span>{" "}
					{hit ? <Marked text={hit.title} /> : measure.title || view.t.web_without_title()}
				</a>
			</h2>
			{hit?.fragments.map((fragment) => (
				<p class="found__fragment breakable">
					… <Marked text={fragment} /> …
				</p>
			))}
			<ul class="found__steps">
				{rows.map((row) => (
					<Step content={content} row={row} />
				))}
			</ul>
		</li>
	);
}

/** The measures of this page of the list, each with those of its steps that were asked for. */
export function FoundMeasures({ content, measures }: { content: Content; measures: readonly MeasureRows[] }) {
	if (measures.length === 0) return null;
	return (
		<ol class="found">
			{measures.map((measure) => (
				<Found content={content} measure={measure} />
			))}
		</ol>
	);
}
