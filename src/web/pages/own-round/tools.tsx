// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { type Content, deedAddress, stepName } from "./content.ts";
import { EvidenceForm } from "./evidence.tsx";
import { Text } from "./last.tsx";

type ToolProps = { readonly content: Content; readonly own: OwnStep };

/** What was said about a step between the unit and the coordinator. Why it was returned stands above already. */
export function Talk({ content, own }: ToolProps) {
	const { t, locale } = content.view;
	const why = own.contribution.state === "returned" ? own.notes.findLast(({ kind }) => kind === "return") : undefined;
	const notes = own.notes.filter((note) => note !== why);
	if (notes.length === 0) return null;
	return (
		<section class="talk">
			<h4 class="task__side-title">{t.contribution_talk()}</h4>
			<ol>
				{notes.map(({ kind, text, writerName: name, writtenAt }) => (
					<li>
						<p class="quiet">
							{namedMessage(t, "contribution_note", kind, { name, moment: momentWords(locale, writtenAt) })}
						</p>
						<Text text={text} />
					</li>
				))}
			</ol>
		</section>
	);
}

function QuestionForm({ content, own }: ToolProps) {
	const { t } = content.view;
	const { id } = own.contribution;
	return (
		<form
			class="tool-form"
			method="post"
			action={deedAddress(content, "contributionQuestion", own.contribution)}
			data-flush=""
		>
			<TextArea
				name="text"
				id={`question-${id}`}
				label={t.contribution_question_label()}
				hint={t.contribution_question_hint()}
				value=""
				rows={3}
			/>
			<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="submit">
				<span class="kern-label">{t.contribution_question_send()}</span>
			</button>
		</form>
	);
}

/** Colleagues who were asked, each with the way to take it back. */
export function Delegates({ content, own }: ToolProps) {
	const { t } = content.view;
	if (own.delegates.length === 0) return null;
	return (
		<ul class="delegates">
			{own.delegates.map(({ accountId, name, email }) => (
				<li>
					{t.contribution_delegates({ names: name === email ? email : `${name} (${email})` })}
					{content.isOpen && (
						<form method="post" action={deedAddress(content, "handOverBack", own.contribution)} data-flush="">
							<input type="hidden" name="account" value={accountId} />
							<button class="link-button" type="submit" aria-label={t.contribution_delegate_remove_of({ name })}>
								{t.contribution_delegate_remove()}
							</button>
						</form>
					)}
				</li>
			))}
		</ul>
	);
}

const canHandOver = ({ contribution: { state } }: OwnStep): boolean =>
	state === "asked" || state === "draft" || state === "returned";

/** What is done seldom with a step, folded. */
export function Tools({ content, own }: ToolProps) {
	const { t } = content.view;
	const about = <span class="kern-sr-only">: {stepName(content, own)}</span>;
	if (!content.isOpen) return null;
	return (
		<div class="task__tools no-print">
			<details class="fold">
				<summary>
					{t.contribution_question()}
					{about}
				</summary>
				<QuestionForm content={content} own={own} />
			</details>
			<details class="fold">
				<summary>
					{t.contribution_evidence_add()}
					{about}
				</summary>
				<EvidenceForm content={content} own={own} />
			</details>
			{canHandOver(own) && (
				<a
					class="kern-link"
					href={deedAddress(content, "handOver", own.contribution)}
					aria-label={t.contribution_hand_over_of({ step: stepName(content, own) })}
				>
					{t.contribution_hand_over()}
				</a>
			)}
		</div>
	);
}
