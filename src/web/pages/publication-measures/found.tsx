// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import { hitFragment, type MarkedText, markHits } from "../../../report/search-hits.ts";
import { Mark } from "../../ui/mark.tsx";
import { measureAddress } from "../publication/content.ts";
import { fieldName, markOf, statusName } from "../publication/names.ts";
import { overdueByDays } from "../reading/finding-words.ts";
import type { ListContent } from "./content.ts";

function Marked({ text }: { readonly text: MarkedText }) {
	return <>{text.map((piece) => (piece.hit ? <mark>{piece.text}</mark> : piece.text))}</>;
}

type StepProps = { readonly content: ListContent; readonly one: PublishedStep };

function Fragment({ content: { words }, one: { step } }: StepProps) {
	const fragment = words.length > 0 && hitFragment(step.description, words);
	if (!fragment) return null;
	return (
		<p class="found__fragment breakable">
			… <Marked text={fragment} /> …
		</p>
	);
}

function Step({ content, one }: StepProps) {
	const { view, snapshot, words } = content;
	const { measure, step, overdue } = one;
	const says = step.content.join("\u00a0· ");
	return (
		<li class="found__step">
			<Mark view={view} name={markOf(snapshot, step.status)} />
			<div>
				<a class="found__link breakable" href={measureAddress(content, measure.slug, step.position)}>
					{says ? <Marked text={markHits(says, words)} /> : view.t.measure_step({ position: step.position })}
				</a>
				<Fragment content={content} one={one} />
			</div>
			<span class="quiet">
				{[statusName(view, snapshot, step), overdue && overdueByDays(view.t, overdue.days)].filter(Boolean).join(" · ")}
			</span>
		</li>
	);
}

function Found({ content, own }: { readonly content: ListContent; readonly own: readonly PublishedStep[] }) {
	const { view, words } = content;
	const [first] = own;
	if (!first) return null;
	const { field, measure } = first;
	return (
		<li class="found__measure">
			<p class="found__field quiet">
				<Marked text={markHits(fieldName(view, field), words)} />
			</p>
			<h2 class="found__title breakable">
				<a href={measureAddress(content, measure.slug)}>
					<span class="measure-line__number">{measure.number}</span>{" "}
					<Marked text={markHits(measure.title || view.t.web_without_title(), words)} />
				</a>
			</h2>
			<ul class="found__steps">
				{own.map((one) => (
					<Step content={content} one={one} />
				))}
			</ul>
		</li>
	);
}

type Measures = readonly (readonly PublishedStep[])[];

/** The measures of this page of the list, each with those of its steps that were asked for. */
export function FoundMeasures({ content, measures }: { readonly content: ListContent; readonly measures: Measures }) {
	if (measures.length === 0) return null;
	return (
		<ol class="found">
			{measures.map((own) => (
				<Found content={content} own={own} />
			))}
		</ol>
	);
}
