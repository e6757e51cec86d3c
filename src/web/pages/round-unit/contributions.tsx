// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answerOf, type Contribution } from "../../../round/contribution.ts";
import { isOwed } from "../../../round/contribution-state.ts";
import type { RoundUnit } from "../../../usecase/round/show-round-unit.ts";
import { momentWords } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { Mark } from "../../ui/mark.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { View } from "../../view.ts";
import { roundAddress, roundUnitAddress } from "../round/address.ts";
import { answerMarks, answerWords } from "../round/answer-state.ts";
import { stepWords } from "../round/step-words.ts";

type Note = RoundUnit["board"]["notes"][number];

type ContributionsProps = {
	readonly view: View;
	readonly shown: RoundUnit;
	readonly typed: { readonly contribution: string; readonly text: string } | undefined;
};
type OneProps = ContributionsProps & { readonly contribution: Contribution };

const noteWords: Readonly<Record<Note["kind"], (t: Words) => string>> = {
	question: (t) => t.round_note_question(),
	answer: (t) => t.round_note_answer(),
	return: (t) => t.round_note_return(),
	"hand-over": (t) => t.round_note_hand_over(),
	endorsement: (t) => t.round_note_endorsement(),
	comment: (t) => t.round_note_comment(),
};

function Said({ view, shown, contribution }: OneProps) {
	const { t, locale } = view;
	const { status, description } = answerOf(contribution);
	const label = shown.board.plan.scheme.find(({ key }) => key === status)?.label[locale];
	const names = shown.delegates.get(contribution.id) ?? [];
	return (
		<>
			{(label || contribution.unchanged) && (
				<p class="kern-body">{[label, contribution.unchanged && t.round_unchanged()].filter(Boolean).join(" · ")}</p>
			)}
			{description && <p class="kern-body text-column breakable round-text">{description}</p>}
			{names.length > 0 && <p class="kern-body">{t.round_delegated({ names: names.join(", ") })}</p>}
		</>
	);
}

function Notes({ view, shown, contribution }: OneProps) {
	const { t, locale } = view;
	const own = shown.board.notes.filter(({ contributionId }) => contributionId === contribution.id);
	if (own.length === 0) return null;
	return (
		<ul class="round-notes">
			{own.map(({ kind, text, writerName, writtenAt }) => (
				<li>
					<p class="kern-body kern-body--muted">
						{noteWords[kind](t)}, {writerName}, {momentWords(locale, writtenAt)}
					</p>
					<p class="kern-body text-column breakable round-text">{text}</p>
				</li>
			))}
		</ul>
	);
}

function AnswerForm({ view, shown, contribution, typed }: OneProps) {
	const { t } = view;
	const { board, own } = shown;
	if (!board.mayManage || !own.openQuestions.includes(contribution.id)) return null;
	const action = roundUnitAddress({ view, ...board }, own.unitId, "roundUnitAnswer");
	return (
		<form class="form no-print" method="post" action={action}>
			<input type="hidden" name="contribution" value={contribution.id} />
			<TextArea
				name="text"
				id={`antwort-${contribution.id}`}
				label={t.round_your_answer()}
				hint={t.round_your_answer_hint()}
				value={typed?.contribution === contribution.id ? typed.text : ""}
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.round_answer_send()}</span>
			</button>
		</form>
	);
}

function One(props: OneProps) {
	const { view, shown, contribution } = props;
	const step = shown.board.steps.find(({ stepId }) => stepId === contribution.stepId);
	return (
		<li id={`zuarbeit-${contribution.id}`} class="round-contribution">
			<h3 class="kern-heading-small breakable">{step && stepWords(step)}</h3>
			<p class="kern-body">
				<span class="round-state">
					<Mark view={view} name={answerMarks[contribution.state]} /> {answerWords(view.t, contribution.state)}
				</span>
			</p>
			<Said {...props} />
			<Notes {...props} />
			<AnswerForm {...props} />
		</li>
	);
}

/** Once the round is closed: says of what is missing that nothing will come. */
function Settle({ view, shown }: Pick<ContributionsProps, "view" | "shown">) {
	const { board, own } = shown;
	if (!board.mayManage || board.round.state !== "closed" || own.owed === 0) return null;
	return (
		<form class="no-print" method="post" action={roundAddress({ view, ...board }, "roundSettle")}>
			<input type="hidden" name="unit" value={own.unitId} />
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{view.t.round_settle_unit({ count: own.owed })}</span>
			</button>
		</form>
	);
}

/** What the unit was asked and says; what is still owed comes first. */
export function Contributions(props: ContributionsProps) {
	const { view, shown } = props;
	const own = shown.board.contributions.filter(({ unitId }) => unitId === shown.own.unitId);
	const order = new Map(shown.board.steps.map(({ stepId }, at) => [stepId, at]));
	const inOrder = own.toSorted(
		(a, b) =>
			Number(isOwed(b.state)) - Number(isOwed(a.state)) || (order.get(a.stepId) ?? 0) - (order.get(b.stepId) ?? 0),
	);
	return (
		<section class="section" aria-labelledby="fragen">
			<h2 id="fragen" class="kern-heading-medium">
				{view.t.round_contributions()}
			</h2>
			<ul class="round-contributions">
				{inOrder.map((contribution) => (
					<One {...props} contribution={contribution} />
				))}
			</ul>
			<Settle view={view} shown={shown} />
		</section>
	);
}
