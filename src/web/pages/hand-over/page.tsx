// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { HandOverChoice } from "../../../usecase/round/open-hand-over.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { Select } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type ShownHandOver = HandOverChoice & {
	readonly form: PostedTexts;
	readonly back: string;
	readonly problem?: ShownProblem | undefined;
};

type WayProps = {
	readonly view: View;
	readonly value: "colleague" | "unit";
	readonly chosen: string;
	readonly label: string;
};

function Way({ value, chosen, label }: WayProps) {
	return (
		<div class="kern-form-check">
			<input
				class="kern-form-check__radio"
				type="radio"
				id={`to-${value}`}
				name="to"
				value={value}
				checked={value === chosen}
			/>
			<label class="kern-label" for={`to-${value}`}>
				{label}
			</label>
		</div>
	);
}

function Fields({ view, units, form, problem }: { readonly view: View } & Omit<ShownHandOver, "step" | "back">) {
	const { t } = view;
	const problemOf = (field: string) => (problem?.field === field ? problem.sentence : undefined);
	const { to = "colleague", email = "", name = "", unit, note = "" } = form;
	const options = units.map((one) => ({ value: one.id, label: unitLabel(one) }));
	return (
		<>
			<fieldset class="kern-fieldset">
				<legend class="kern-label">{t.contribution_hand_over_who()}</legend>
				<div class="kern-fieldset__body hand-over">
					<Way view={view} value="colleague" chosen={to} label={t.contribution_hand_over_colleague()} />
					<div class="hand-over__way">
						<TextField
							name="email"
							type="email"
							label={t.contribution_hand_over_email()}
							hint={t.contribution_hand_over_email_hint()}
							value={email}
							problem={problemOf("email")}
							optional={true}
						/>
						<TextField name="name" label={t.contribution_hand_over_name()} value={name} optional={true} />
					</div>
					<Way view={view} value="unit" chosen={to} label={t.contribution_hand_over_unit()} />
					<div class="hand-over__way">
						<Select
							name="unit"
							label={t.contribution_hand_over_unit_label()}
							hint={t.contribution_hand_over_unit_hint()}
							options={[{ value: "", label: t.contribution_hand_over_choose() }, ...options]}
							chosen={unit}
							problem={problemOf("unit")}
						/>
					</div>
				</div>
			</fieldset>
			<TextArea name="note" label={t.contribution_hand_over_note()} value={note} rows={3} />
		</>
	);
}

/** To whom a step is handed over, and what is said with it. */
export function handOverPage(view: View, { step, back, ...shown }: ShownHandOver) {
	const { t } = view;
	return layout({
		view,
		title: t.contribution_hand_over_title(),
		children: (
			<div class="edit">
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={back}>
						{[step.measureNumber, step.measureTitle].filter(Boolean).join(" ")}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.contribution_hand_over_title()}</h1>
				<p class="lead text-column">{t.contribution_hand_over_lead()}</p>
				<ProblemSummary title={t.contribution_hand_over_problem()} problems={shown.problem ? [shown.problem] : []} />
				<form class="edit-form" method="post">
					<Fields view={view} {...shown} />
					<div class="form-actions">
						<button class="kern-btn kern-btn--primary" type="submit">
							<span class="kern-label">{t.contribution_hand_over_send()}</span>
						</button>
						<a class="kern-link" href={back}>
							{t.contribution_hand_over_cancel()}
						</a>
					</div>
				</form>
			</div>
		),
	});
}
