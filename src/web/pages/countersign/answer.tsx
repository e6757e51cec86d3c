// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answerOf } from "../../../round/contribution.ts";
import { nextContributionState } from "../../../round/contribution-state.ts";
import { canEndorse, type DivisionAnswer } from "../../../usecase/round/open-division-round.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { Move } from "../round-review/comparison.tsx";
import { seenValue } from "../round-review/seen-answers.ts";
import { answerName, type Content, pageParameters, waitingIn } from "./content.ts";

type AnswerProps = { readonly content: Content; readonly answer: DivisionAnswer };

/** Who handed it in, and when. */
function handedInWords({ view, own }: Content, { contribution: { submittedAt, submittedBy = "" } }: DivisionAnswer) {
	if (!submittedAt) return "";
	const name = own.names.get(submittedBy) ?? view.t.edit_somebody();
	return view.t.round_review_handed_in({ name, moment: momentWords(view.locale, submittedAt) });
}

/** Whether it is countersigned, by mark and words. */
function Standing({ content: { view, own }, answer: { contribution } }: AnswerProps) {
	const { endorsedAt, endorsedBy = "" } = contribution;
	if (!endorsedAt) return null;
	const name = own.names.get(endorsedBy) ?? view.t.edit_somebody();
	return (
		<p class="endorsed">
			<Mark view={view} name="done" />
			<span>{view.t.round_division_endorsed({ name, moment: momentWords(view.locale, endorsedAt) })}</span>
		</p>
	);
}

/** From which status to which, and the words that came and went since last time. */
function Change({ content: { view, own }, answer: { contribution, last } }: AnswerProps) {
	const now = answerOf(contribution);
	const { t, locale } = view;
	return (
		<>
			<p class="quiet">
				{last ? t.round_division_since({ date: dayWords(locale, last.asOf) }) : t.round_review_nothing_last()}
			</p>
			<Move view={view} review={own} from={last} to={now} />
			{now.description.trim() === "" && !last?.description ? (
				<p class="quiet">{t.round_review_no_text()}</p>
			) : (
				<MarkedWords view={view} before={last ? last.description : now.description} after={now.description} />
			)}
			{contribution.edited && <p class="quiet">{t.round_division_edited()}</p>}
		</>
	);
}

function Endorse({ content, answer }: AnswerProps) {
	const { view } = content;
	const isOnly = waitingIn(content).length === 1;
	return (
		<form method="post" action={href(view.locale, "countersign", pageParameters(content))}>
			<input type="hidden" name="seen" value={seenValue(answer.contribution)} />
			<button class={`kern-btn kern-btn--${isOnly ? "primary" : "secondary"}`} type="submit">
				<span class="kern-label">
					{view.t.round_division_endorse()}
					<span class="kern-sr-only">{`: ${answerName(content, answer)}`}</span>
				</span>
			</button>
		</form>
	);
}

/** A form behind its name; open where something was typed already. */
function GiveBack({ content, answer: { contribution } }: AnswerProps) {
	const { view, refused } = content;
	const { t, locale } = view;
	const isOpen = refused?.contribution === contribution.id;
	const address = { ...pageParameters(content), contribution: contribution.id };
	return (
		<details class="fold deed" open={isOpen}>
			<summary>{t.round_division_return()}</summary>
			<form class="edit-form" method="post" action={href(locale, "countersignReturn", address)}>
				<input type="hidden" name="version" value={String(contribution.version)} />
				<TextArea
					name="comment"
					id={`comment-${contribution.id}`}
					label={t.round_division_comment()}
					hint={t.round_division_comment_hint()}
					value={isOpen ? (refused.comment ?? "") : ""}
				/>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.round_division_return_now()}</span>
				</button>
			</form>
		</details>
	);
}

/** One answer of an office: what changed, who said so, and what the division can do with it. */
export function Answer({ content, answer }: AnswerProps) {
	const { own } = content;
	const { contribution } = answer;
	const deed = { by: "division", action: "return", round: own.round.state } as const;
	const canReturn = nextContributionState(contribution.state, deed) !== undefined;
	const name = `antwort-${contribution.id}`;
	return (
		<article class="countersigned" aria-labelledby={name}>
			<h3 id={name} class="kern-heading-small breakable">
				{answerName(content, answer)}
			</h3>
			<p class="quiet breakable">{handedInWords(content, answer)}</p>
			<Change content={content} answer={answer} />
			<Standing content={content} answer={answer} />
			<div class="countersigned__deeds no-print">
				{canEndorse(answer, own.round) && <Endorse content={content} answer={answer} />}
				{canReturn && <GiveBack content={content} answer={answer} />}
			</div>
		</article>
	);
}
