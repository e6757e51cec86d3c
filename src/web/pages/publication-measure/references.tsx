// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findLaws } from "../../../plan/law.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import { findReferences, referenceTargets } from "../../../plan/reference.ts";
import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { Laws, type Link, Links, Papers } from "../../ui/pointed-at.tsx";
import { fieldAddress, measureAddress } from "../publication/content.ts";
import { fieldName, measureName } from "../publication/names.ts";
import type { MeasureContent } from "./content.ts";
import { papersOf } from "./papers.ts";

const measuresOf = ({ fields }: ReportSnapshot) => fields.flatMap(({ measures }) => measures);

/** The measures and fields that the texts of a step name; several where it is not clear which. */
function linksOf(content: MeasureContent, { step, measure }: PublishedStep): readonly Link[] {
	const snapshot = content.history.report;
	const targets = referenceTargets(
		measuresOf(snapshot).map(({ number }) => number),
		snapshot.fields.map(({ code }) => code),
	);
	const texts = [step.content.join("\n"), step.responsibility.join("\n"), step.term.lines.join("\n"), step.description];
	const found = texts.flatMap((text) => findReferences(text, "content", targets)).map(({ target }) => target);
	const links = [...new Set(found)].flatMap((target) => linksTo(content, target));
	return links.filter(({ address }) => address !== measureAddress(content, measure.slug));
}

function linksTo(content: MeasureContent, target: string): readonly Link[] {
	const { view, history } = content;
	if (!target.startsWith("field:")) {
		const key = measureKey(target);
		return measuresOf(history.report)
			.filter(({ number }) => measureKey(number) === key)
			.map((one) => ({ address: measureAddress(content, one.slug), words: measureName(view, one) }));
	}
	const key = measureKey(target.slice("field:".length));
	return history.report.fields
		.filter(({ code }) => measureKey(code) === key)
		.map((field) => ({ address: fieldAddress(content, field.code), words: fieldName(view, field) }));
}

type StepProps = { readonly content: MeasureContent; readonly one: PublishedStep };

/** Where a step's texts point: measures and fields of the plan, council papers, laws. */
export function PointsAt({ content, one }: StepProps) {
	const { view, publication } = content;
	const laws = [...one.step.content, one.step.description].flatMap(findLaws);
	return (
		<>
			<Links title={view.t.measure_points_at()} links={linksOf(content, one)} />
			<Papers view={view} papers={publication.papers} numbers={papersOf(one.step)} />
			<Laws view={view} laws={[...new Set(laws)]} />
		</>
	);
}
