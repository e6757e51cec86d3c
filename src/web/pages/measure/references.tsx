// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "../../../plan/council-paper.ts";
import { findLaws } from "../../../plan/law.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import { type StepRow, textsOfRow } from "../../../plan/step-row.ts";
import { Laws, type Link, Links, Papers } from "../../ui/pointed-at.tsx";
import { listAddress, measureAddress } from "../plan/content.ts";
import { fieldName } from "../plan/names.ts";
import type { Content } from "./content.ts";

function everyMeasure({ book }: Content) {
	return [...book.measures, ...book.dropped].map(({ measure }) => measure);
}

function measureLink(
	{ view, plan }: Content,
	{ slug, number, title }: { slug: string; number: string; title: string },
) {
	return { address: measureAddress(view, plan, slug), words: [number, title].filter(Boolean).join(" ") };
}

/** The measures or the field that a pointer means; several where it is not clear which. */
function targets(content: Content, target: string): readonly Link[] {
	if (!target.startsWith("field:")) {
		const key = measureKey(target);
		return everyMeasure(content)
			.filter(({ number }) => measureKey(number) === key)
			.map((measure) => measureLink(content, measure));
	}
	const key = measureKey(target.slice("field:".length));
	return content.book.contents.fields
		.filter(({ code }) => measureKey(code) === key)
		.map((field) => ({
			address: listAddress(content, { field: field.code }),
			words: fieldName(content.view, field),
		}));
}

function uniqueLinks(links: readonly Link[]): readonly Link[] {
	return [...new Map(links.map((link) => [link.address, link])).values()];
}

/** Where a step's texts point: measures and fields of the plan, council papers, laws. */
export function PointsAt({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const { view, papers, references } = content;
	const own = references.filter(({ stepId }) => stepId === row.step.id);
	const texts = textsOfRow(row);
	return (
		<>
			<Links
				title={view.t.measure_points_at()}
				links={uniqueLinks(own.flatMap(({ target }) => targets(content, target)))}
			/>
			<Papers view={view} papers={papers} numbers={[...new Set(texts.flatMap(findCouncilPapers))]} />
			<Laws view={view} laws={[...new Set(texts.flatMap(findLaws))]} />
		</>
	);
}

function pointingHere(content: Content): readonly Link[] {
	const { id } = content.measure.measure;
	const from = new Set(
		content.references
			.filter(({ measureId, fromMeasureId }) => measureId === id && fromMeasureId !== id)
			.map(({ fromMeasureId }) => fromMeasureId),
	);
	return everyMeasure(content)
		.filter((measure) => from.has(measure.id))
		.map((measure) => measureLink(content, measure));
}

function inOtherPlans({ view, related }: Content, relation: "predecessor" | "successor"): readonly Link[] {
	return related
		.filter((one) => one.relation === relation)
		.map(({ slug, number, title, plan }) => ({
			address: measureAddress(view, plan, slug),
			words: view.t.measure_in_plan({ measure: `${number} ${title}`.trim(), plan: plan.title }),
		}));
}

/** The measures that name this one, the one it goes on from, and those that go on from it. */
export function Relations(content: Content) {
	const { t } = content.view;
	const groups = [
		{ title: t.measure_pointed_at(), links: pointingHere(content) },
		{ title: t.measure_predecessor(), links: inOtherPlans(content, "predecessor") },
		{ title: t.measure_successor(), links: inOtherPlans(content, "successor") },
	].filter(({ links }) => links.length > 0);
	if (groups.length === 0) return null;
	return (
		<dl class="facts facts--wide">
			{groups.map((group) => (
				<Links {...group} />
			))}
		</dl>
	);
}
