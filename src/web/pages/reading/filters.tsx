// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { rulesOf } from "../../../wording/review-reason.ts";
import { Mark } from "../../ui/mark.tsx";
import type { Content } from "./content.ts";
import { countBy, type Filter } from "./filter.ts";
import { findingName } from "./finding-words.ts";
import { reviewWords } from "./review-words.ts";

type ChipProps = {
	readonly content: Content;
	readonly to: Filter;
	readonly current: boolean;
	readonly count: number;
	readonly children?: Child;
};

function Chip({ content, to, current, count, children }: ChipProps) {
	return (
		<li>
			<a class="chip" href={`${content.address(to)}#liste`} {...(current && { "aria-current": "true" as const })}>
				<span>{children}</span> <strong>{count}</strong>
			</a>
		</li>
	);
}

function Reasons({ content }: { readonly content: Content }) {
	const { view, rows, filter } = content;
	const toReview = rows.filter(({ step }) => rulesOf(step).length > 0);
	if (toReview.length === 0) return <p class="kern-body text-column">{view.t.web_review_none()}</p>;
	return (
		<>
			<p class="kern-body text-column">{view.t.web_review_text()}</p>
			<ul class="chips">
				{countBy(toReview, ({ step }) => rulesOf(step)).map(([rule, count]) => (
					<Chip content={content} to={{ review: rule }} current={filter.review === rule} count={count}>
						{reviewWords(view.t, rule)}
					</Chip>
				))}
			</ul>
		</>
	);
}

function Findings({ content }: { readonly content: Content }) {
	const { view, rows, filter } = content;
	const counts = countBy(rows, ({ findings }) => [...new Set(findings.map(({ rule }) => rule))]);
	if (counts.length === 0) return null;
	return (
		<>
			<h3 class="kern-heading-small">{view.t.web_findings()}</h3>
			<p class="kern-body text-column">{view.t.web_findings_text()}</p>
			<ul class="chips">
				{counts.map(([rule, count]) => (
					<Chip content={content} to={{ finding: rule }} current={filter.finding === rule} count={count}>
						{findingName(view.t, rule)}
					</Chip>
				))}
			</ul>
		</>
	);
}

/** What a person should look at, as lists one can open. */
export function Filters(content: Content) {
	const hasDoubts = content.rows.some(({ step }) => rulesOf(step).length > 0);
	return (
		<section class="section" aria-labelledby="pruefen">
			<h2 id="pruefen" class="kern-heading-medium with-mark">
				{hasDoubts && <Mark view={content.view} name="look" />}
				{content.view.t.web_review_title()}
			</h2>
			<Reasons content={content} />
			<Findings content={content} />
		</section>
	);
}
