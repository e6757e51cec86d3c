// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findLaws } from "../../../plan/law.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import { findReferences, referenceTargets } from "../../../plan/reference.ts";
import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { PaperReference } from "../../ui/paper-reference.tsx";
import { fieldAddress, measureAddress } from "../publication/content.ts";
import { fieldName, measureName } from "../publication/names.ts";
import type { MeasureContent } from "./content.ts";
import { papersOf } from "./papers.ts";

type Link = { readonly address: string; readonly words: string };

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

function Papers({ content: { view, publication }, one }: StepProps) {
	const numbers = papersOf(one.step);
	if (numbers.length === 0) return null;
	return (
		<div>
			<dt>{view.t.measure_papers()}</dt>
			<dd class="breakable">
				<ul class="link-list">
					{numbers.map((paper) => (
						<li>
							<PaperReference view={view} papers={publication.papers} number={paper} withName />
						</li>
					))}
				</ul>
			</dd>
		</div>
	);
}

/** Where a step's texts point: measures and fields of the plan, council papers, laws. */
export function PointsAt(props: StepProps) {
	const { content, one } = props;
	const { t } = content.view;
	const links = linksOf(content, one);
	const laws = [...new Set([...one.step.content, one.step.description].flatMap(findLaws))];
	return (
		<>
			{links.length > 0 && (
				<div>
					<dt>{t.measure_points_at()}</dt>
					<dd>
						<ul class="link-list">
							{links.map(({ address, words }) => (
								<li>
									<a class="kern-link breakable" href={address}>
										{words}
									</a>
								</li>
							))}
						</ul>
					</dd>
				</div>
			)}
			<Papers {...props} />
			{laws.length > 0 && (
				<div>
					<dt>{t.measure_laws()}</dt>
					<dd class="breakable">{laws.join(", ")}</dd>
				</div>
			)}
		</>
	);
}
