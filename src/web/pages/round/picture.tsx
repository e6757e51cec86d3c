// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { Contribution } from "../../../round/contribution.ts";
import { type ContributionState, contributionStates } from "../../../round/contribution-state.ts";
import type { RoundStep } from "../../../round/round-step.ts";
import type { Board } from "../../../usecase/round/show-board.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { roundUnitAddress } from "./address.ts";
import { answerMarks, answerWords } from "./answer-state.ts";

type PictureProps = { readonly view: View; readonly board: Board };
type Answer = { readonly contribution: Contribution; readonly step: RoundStep };
type Field = { readonly name: string; readonly answers: readonly Answer[] };

/** The answers of each action field, in the plan's order. */
function fieldsOf({ view: { t }, board }: PictureProps): readonly Field[] {
	const byStep = Map.groupBy(board.contributions, ({ stepId }) => stepId);
	const answers = board.steps.flatMap((step) =>
		(byStep.get(step.stepId) ?? []).map((contribution): Answer => ({ contribution, step })),
	);
	const nameOf = ({ step }: Answer) =>
		step.fieldCode === undefined ? t.round_no_field() : [step.fieldCode, step.fieldTitle].filter(Boolean).join(" ");
	return [...Map.groupBy(answers, nameOf)].map(([name, own]) => ({ name, answers: own }));
}

function AnswerMark({ view, board, answer }: PictureProps & { readonly answer: Answer }) {
	const { contribution, step } = answer;
	const unit = board.allUnits.find(({ id }) => id === contribution.unitId);
	const words = view.t.round_mark_name({
		step: step.number || step.title,
		unit: unit ? unitLabel(unit) : "",
		state: answerWords(view.t, contribution.state),
	});
	const address = `${roundUnitAddress({ view, ...board }, contribution.unitId)}#zuarbeit-${contribution.id}`;
	return (
		<li>
			<a class="mosaic__mark" href={address} aria-label={words} title={words}>
				<Mark view={view} name={answerMarks[contribution.state]} />
			</a>
		</li>
	);
}

function Legend({ view, board }: PictureProps) {
	const used = contributionStates.filter((state) => board.contributions.some((one) => one.state === state));
	return (
		<ul class="round-legend kern-body">
			{used.map((state) => (
				<li>
					<Mark view={view} name={answerMarks[state]} /> {answerWords(view.t, state)}
				</li>
			))}
		</ul>
	);
}

const countOf = ({ answers }: Field, state: ContributionState): number =>
	answers.filter(({ contribution }) => contribution.state === state).length;

function FieldTable({ view, fields }: { readonly view: View; readonly fields: readonly Field[] }) {
	const { t } = view;
	return (
		<details class="fold">
			<summary>{t.web_as_table()}</summary>
			<section class="kern-table-responsive" aria-label={t.round_fields()} tabindex={0}>
				<table class="kern-table kern-table--small">
					<caption class="kern-sr-only">{t.round_fields()}</caption>
					<thead>
						<tr class="kern-table__row">
							<th scope="col" class="kern-table__header">
								{t.web_field()}
							</th>
							{contributionStates.map((state) => (
								<th scope="col" class="kern-table__header kern-table__header--numeric">
									{answerWords(t, state)}
								</th>
							))}
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{fields.map((field) => (
							<tr class="kern-table__row">
								<th scope="row" class="kern-table__header">
									{field.name}
								</th>
								{contributionStates.map((state) => (
									<td class="kern-table__cell kern-table__cell--numeric">{countOf(field, state)}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</details>
	);
}

/** One mark for each answer that is asked for, by action field: the whole round at one look. */
export function Picture({ view, board }: PictureProps) {
	const { t } = view;
	const fields = fieldsOf({ view, board });
	return (
		<div class="section">
			<h2 id="felder" class="kern-heading-medium">
				{t.round_fields()}
			</h2>
			<Legend view={view} board={board} />
			<a class="skip-link skip-link--inline" href="#nach-dem-bild">
				{t.web_skip_marks()}
			</a>
			<ul class="mosaic">
				{fields.map(({ name, answers }) => (
					<li class="mosaic__field">
						<span class="mosaic__name breakable">{name}</span>
						<ol class="mosaic__marks">
							{answers.map((answer) => (
								<AnswerMark view={view} board={board} answer={answer} />
							))}
						</ol>
					</li>
				))}
			</ul>
			<div id="nach-dem-bild" tabindex={-1}>
				<FieldTable view={view} fields={fields} />
			</div>
		</div>
	);
}
