// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { Round } from "../../../round/round.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Checkbox } from "../../ui/choice.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { roundAddress, roundsAddress } from "../round/address.ts";
import { RoundHead } from "../round/head.tsx";
import type { RoundValues } from "./values.ts";

type FormProps = {
	readonly view: View;
	readonly plan: Plan;
	/** The round that is changed; left out for a new one. */
	readonly round?: Round;
	readonly values: RoundValues;
	readonly problems?: readonly ShownProblem[];
};

type FieldsProps = Pick<FormProps, "view" | "values" | "round"> & {
	readonly problemOf: (field: string) => string | undefined;
};

function Days({ view, values, round, problemOf }: FieldsProps) {
	const { t, locale } = view;
	const isFixed = round !== undefined && round.state !== "draft";
	return (
		<>
			{isFixed ? (
				<>
					<input type="hidden" name="asOf" value={round.asOf} />
					<p class="kern-body">{t.round_as_of_fixed({ day: dayWords(locale, round.asOf) })}</p>
				</>
			) : (
				<DayField
					name="asOf"
					label={t.round_as_of()}
					hint={t.round_as_of_hint()}
					value={values.asOf}
					problem={problemOf("asOf")}
				/>
			)}
			<DayField
				name="dueOn"
				label={t.round_due_on()}
				hint={t.round_due_on_hint()}
				value={values.dueOn}
				problem={problemOf("dueOn")}
			/>
			<TextField
				name="graceDays"
				label={t.round_grace()}
				hint={t.round_grace_hint()}
				value={values.graceDays}
				problem={problemOf("graceDays")}
			/>
		</>
	);
}

function Reminders({ view, values, problemOf }: FieldsProps) {
	const { t } = view;
	return (
		<section class="form__group" aria-labelledby="reminders">
			<div>
				<h2 id="reminders" class="kern-heading-small">
					{t.round_reminders()}
				</h2>
				<p class="kern-body">{t.round_reminders_hint()}</p>
			</div>
			<TextField name="before" label={t.round_remind_before()} value={values.before} optional />
			<TextField
				name="after"
				label={t.round_remind_after()}
				value={values.after}
				problem={problemOf("after")}
				optional
			/>
		</section>
	);
}

function Cascade({ view, values, problemOf }: FieldsProps) {
	const { t } = view;
	return (
		<section class="form__group" aria-labelledby="cascade">
			<div>
				<h2 id="cascade" class="kern-heading-small">
					{t.round_cascade()}
				</h2>
				<p class="kern-body">{t.round_cascade_hint()}</p>
			</div>
			<Checkbox name="asksPartners" label={t.round_asks_partners()} checked={values.asksPartners} />
			<DayField
				name="partnersUntil"
				label={t.round_partners_until()}
				hint={t.round_partners_until_hint()}
				value={values.partnersUntil}
				problem={problemOf("partnersUntil")}
				optional
			/>
			<Checkbox name="asksDivisions" label={t.round_asks_divisions()} checked={values.asksDivisions} />
			<DayField
				name="divisionsUntil"
				label={t.round_divisions_until()}
				hint={t.round_divisions_until_hint()}
				value={values.divisionsUntil}
				problem={problemOf("divisionsUntil")}
				optional
			/>
		</section>
	);
}

/** The form for what is decided about a round; saving it sends nothing. */
export function roundFormPage({ view, plan, round, values, problems = [] }: FormProps) {
	const { t } = view;
	const title = round ? t.round_edit_title() : t.round_new_title();
	const problemOf = (field: string) => problems.find((one) => one.field === field)?.sentence;
	const fields = { view, values, problemOf, ...(round && { round }) };
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<RoundHead view={view} plan={plan} title={title} {...(round && { round })} />
				<ProblemSummary title={t.round_problem_title()} problems={problems} />
				<p class="kern-body text-column">{round?.state === "open" ? t.round_edit_lead() : t.round_new_lead()}</p>
				<form class="form" method="post" novalidate>
					<input type="hidden" name="version" value={values.version} />
					<Days {...fields} />
					<Reminders {...fields} />
					<Cascade {...fields} />
					<TextArea
						name="invitation"
						label={t.round_invitation()}
						hint={t.round_invitation_hint()}
						value={values.invitation}
						rows={6}
					/>
					<FormActions
						view={view}
						label={round?.state === "open" ? t.round_save() : t.round_save_and_preview()}
						back={round ? roundAddress({ view, plan, round }, "round") : roundsAddress({ view, plan })}
					/>
				</form>
			</>
		),
	});
}
