// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { overdueOf } from "../../../plan/step-row.ts";
import type { PlanSuccession } from "../../../usecase/plan-succession.ts";
import type { Body } from "../../kept-page.ts";
import { href } from "../../routes.ts";
import { MixSentence } from "../../ui/mix.tsx";
import { Printed } from "../../ui/printed.tsx";
import { SuccessionOfPlan } from "../../ui/succession-of-plan.tsx";
import { SavedNotice } from "../edit/saved.tsx";
import { PlanTools } from "../edit/tools.tsx";
import { Beginning } from "./beginning.tsx";
import { type Content, listAddress, parametersOf } from "./content.ts";
import { FieldSummaries } from "./field-summaries.tsx";
import { Dropped, Fields } from "./fields.tsx";
import { Mosaic } from "./mosaic.tsx";
import { PlanHead } from "./plan-head.tsx";

/** With more steps the marks are no longer one look: then the fields are summed up and lead to their lists. */
const mostInOnePicture = 600;

/** How many steps are overdue and how much was noticed; each number leads to its list. */
function Attention(content: Content) {
	const { view, plan, book } = content;
	const { t, locale } = view;
	const overdue = book.rows.filter((row) => overdueOf(row)).length;
	const findings = book.rows.reduce((sum, row) => sum + row.findings.length, 0);
	if (findings === 0) return null;
	return (
		<ul class="attention kern-body">
			{overdue > 0 && (
				<li>
					<a class="kern-link" href={listAddress(content, { overdue: "yes" })}>
						{t.register_overdue_count({ count: overdue })}
					</a>
				</li>
			)}
			<li>
				<a class="kern-link" href={href(locale, "planFindings", parametersOf(view, plan))}>
					{t.register_findings_count({ count: findings })}
				</a>
			</li>
		</ul>
	);
}

function Parts(content: Content) {
	const { measures, rows } = content.book;
	if (measures.length === 0) return <Beginning {...content} />;
	if (rows.length > mostInOnePicture) return <FieldSummaries {...content} />;
	return (
		<>
			<Mosaic {...content} />
			<Fields {...content} />
		</>
	);
}

/** A plan at one look. */
export function planPage(content: Content, succession: PlanSuccession): Body {
	const { view, plan, book, shownAt } = content;
	return {
		title: plan.title,
		main: (
			<>
				<PlanHead view={view} plan={plan} current="plan" title={plan.title}>
					<SavedNotice view={view} plan={plan} address={shownAt.address} />
					<p class="lead text-column">
						<MixSentence view={view} mix={book.mix} address={(status) => listAddress(content, { status })} />
					</p>
					<Attention {...content} />
					<PlanTools view={view} plan={plan} />
					<Printed view={view} at={shownAt.time} address={shownAt.address} />
				</PlanHead>
				<Parts {...content} />
				<Dropped {...content} />
				<SuccessionOfPlan view={view} plan={plan} succession={succession} />
			</>
		),
	};
}
