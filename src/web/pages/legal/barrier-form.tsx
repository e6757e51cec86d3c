// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type BarrierValues = { readonly page: string; readonly description: string; readonly email: string };

type BarrierFormProps = {
	readonly view: View;
	readonly values: BarrierValues;
	readonly problems?: readonly ShownProblem[];
};

/** Programs that fill in every field give themselves away here; people do not see it. */
function Trap({ view }: { readonly view: View }) {
	return (
		<div class="trap" aria-hidden="true">
			<label for="website">{view.t.legal_barrier_trap()}</label>
			<input id="website" name="website" tabindex={-1} autocomplete="off" />
		</div>
	);
}

/** Tells of a barrier, without an account. */
export function barrierForm({ view, values, problems = [] }: BarrierFormProps) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	const title = t.legal_barrier_title();
	const problemOf = (name: string) => problems.find(({ field }) => field === name)?.sentence;
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				<ProblemSummary title={t.legal_barrier_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.legal_barrier_text()}</p>
				<form class="form" method="post" action={href(locale, "reportBarrier", { city })}>
					<TextArea
						name="description"
						label={t.legal_barrier_description()}
						hint={t.legal_barrier_description_hint()}
						value={values.description}
						problem={problemOf("description")}
						rows={6}
					/>
					<TextField
						name="page"
						label={t.legal_barrier_page()}
						hint={t.legal_barrier_page_hint()}
						value={values.page}
						optional
					/>
					<TextField
						name="email"
						label={t.legal_barrier_email()}
						value={values.email}
						problem={problemOf("email")}
						autocomplete="email"
						optional
					/>
					<Trap view={view} />
					<FormActions
						view={view}
						label={t.legal_barrier_send()}
						back={values.page || href(locale, "municipality", { city })}
					/>
				</form>
			</>
		),
	});
}

/** That the report has arrived. */
export function barrierSent(view: View, back: string) {
	const { t } = view;
	return layout({
		view,
		title: t.legal_barrier_sent_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.legal_barrier_sent_title()}</h1>
				<p class="kern-body text-column">{t.legal_barrier_sent_text()}</p>
				<p class="kern-body">
					<a class="kern-link" href={back}>
						{t.legal_barrier_sent_back()}
					</a>
				</p>
			</>
		),
	});
}
