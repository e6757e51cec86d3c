// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { Plan } from "../../plan/plan.ts";
import type { View } from "../view.ts";
import { layout } from "./layout.tsx";
import { ProblemSummary, type ShownProblem } from "./problem-summary.tsx";

type FormPageProps = {
	readonly view: View;
	readonly plan: Pick<Plan, "title">;
	/** Where the page belongs. */
	readonly above: { readonly words: string; readonly address: string };
	readonly title: string;
	/** That something was saved just now. */
	readonly saved?: string | undefined;
	readonly problems?: { readonly title: string; readonly list: readonly ShownProblem[] };
	readonly children?: Child;
};

/** A page with a form about a plan: where it belongs, what was saved, and what is wrong, before the form itself. */
export function planFormPage({ view, plan, above, title, saved, problems, children }: FormPageProps) {
	const isRefused = problems !== undefined && problems.list.length > 0;
	return layout({
		view,
		title: isRefused ? view.t.web_title_with_problem({ title }) : `${title} – ${plan.title}`,
		children: (
			<>
				<p class="kern-body above-title">
					<a class="kern-link" href={above.address}>
						{above.words}
					</a>
				</p>
				<h1 class="kern-heading-large">{title}</h1>
				{saved !== undefined && (
					<p class="kern-body" role="status">
						{saved}
					</p>
				)}
				{problems && <ProblemSummary title={problems.title} problems={problems.list} />}
				{children}
			</>
		),
	});
}
