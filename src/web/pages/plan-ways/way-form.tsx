// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { WayName } from "../../../report/plan-ways.ts";
import type { OpenedPlanWays } from "../../../usecase/publication/plan-ways.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href, type RouteName } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { planFormPage } from "../../ui/plan-form-page.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { WayStateWords } from "./way-state.tsx";

/** What stands in the fields of a form, by their names. */
export type WayValues = Readonly<Record<string, string>>;

export type WayFormProps = {
	readonly view: View;
	readonly opened: OpenedPlanWays;
	readonly values: WayValues;
	readonly version: number;
	readonly isSaved: boolean;
	readonly problems?: readonly ShownProblem[];
};

type FrameProps = WayFormProps & {
	readonly name: WayName;
	readonly title: string;
	readonly text: string;
	readonly route: Extract<RouteName, "planEasyLanguage" | "planSignLanguage">;
	readonly fields: Child;
	/** Files with forms of their own. */
	readonly below?: Child;
};

export const problemAt = ({ problems = [] }: Pick<WayFormProps, "problems">, field: string): string | undefined =>
	problems.find((one) => one.field === field)?.sentence;

/** Of which report it tells: by default of the one that was chosen last, so that nothing looks newer than it is. */
function ReportChoice({ view, opened, values, problems = [] }: WayFormProps) {
	const { t, locale } = view;
	const options = opened.reports.map(({ number, asOf }) => ({
		value: String(number),
		label: t.plan_way_report_option({ number, date: dayWords(locale, asOf) }),
	}));
	return (
		<Select
			name="report"
			label={t.plan_way_report()}
			hint={t.plan_way_report_hint()}
			options={options}
			chosen={values.report}
			problem={problemAt({ problems }, "report")}
		/>
	);
}

/** Before the first report there is nothing to be said in other ways. */
const NothingYet = ({ view, opened }: Pick<WayFormProps, "view" | "opened">) => (
	<p class="lead text-column">
		{view.t.plan_way_nothing_published()}{" "}
		<a
			class="kern-link"
			href={href(view.locale, "reports", { city: view.municipality?.slug ?? "", plan: opened.plan.slug })}
		>
			{view.t.reports_title()}
		</a>
	</p>
);

function Form(props: FrameProps) {
	const { view, opened, version, route, fields } = props;
	const place = { city: view.municipality?.slug ?? "", plan: opened.plan.slug };
	return (
		<form class="form way-form" method="post" action={href(view.locale, route, place)}>
			<input type="hidden" name="version" value={String(version)} />
			{fields}
			<ReportChoice {...props} />
			<FormActions
				view={view}
				label={view.t.publication_settings_save()}
				back={href(view.locale, "translations", place)}
			/>
		</form>
	);
}

/** A form for what is said of a plan in another way. */
export function wayForm(props: FrameProps) {
	const { view, opened, name, title, text, isSaved, problems = [], below } = props;
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: opened.plan.slug };
	return planFormPage({
		...{ view, title, plan: opened.plan },
		problems: { title: t.publication_settings_problem_title(), list: problems },
		above: { words: t.translation_title(), address: href(locale, "translations", place) },
		saved: isSaved ? t.plan_way_saved() : undefined,
		children: (
			<>
				<p class="kern-body text-column">{text}</p>
				{opened.current ? (
					<>
						<p class="quiet">
							<WayStateWords view={view} opened={opened} name={name} />
						</p>
						<Form {...props} />
						{below}
					</>
				) : (
					<NothingYet view={view} opened={opened} />
				)}
			</>
		),
	});
}
