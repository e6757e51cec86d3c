// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status } from "../../../plan/status.ts";
import type { Answer } from "../../../round/contribution.ts";
import { saysSomething } from "../../../round/progress.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { Mark } from "../../ui/mark.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { View } from "../../view.ts";
import { type Content, deedAddress, startOf } from "./content.ts";
import { Hints, hintSentences } from "./hints.tsx";
import { savedWords } from "./saved-words.ts";

type ChoiceProps = { readonly view: View; readonly id: string; readonly status: Status; readonly isChosen: boolean };

function Choice({ view, id, status, isChosen }: ChoiceProps) {
	const own = `status-${id}-${status.key}`;
	return (
		<div class="kern-form-check status-choice">
			<input
				class="kern-form-check__radio"
				type="radio"
				id={own}
				name="status"
				value={status.key}
				checked={isChosen}
				aria-describedby={`${own}-hint`}
			/>
			<div class="status-choice__words">
				<label class="kern-label" for={own}>
					<Mark view={view} name={status.meaning} />
					{status.label[view.locale]}
				</label>
				<p class="status-choice__hint" id={`${own}-hint`}>
					{namedMessage(view.t, "contribution_status", status.meaning)}
				</p>
			</div>
		</div>
	);
}

type FormProps = { readonly content: Content; readonly own: OwnStep };

/** What the form holds: what could not be saved, else what is there. */
function heldOf({ unsaved }: Content, own: OwnStep): Answer {
	return unsaved?.contribution === own.contribution.id ? unsaved.mine : startOf(own);
}

/** Status and text of a step, saved by its own button; the island saves it while somebody types. */
export function AnswerForm({ content, own }: FormProps) {
	const { view, own: round, day } = content;
	const { t } = view;
	const { contribution, last } = own;
	const { id, version, savedAt } = contribution;
	const { scheme } = round.plan;
	const held = heldOf(content, own);
	const isStale = content.unsaved?.contribution === id;
	return (
		<form
			class="answer"
			method="post"
			action={deedAddress(content, "contributionSave", contribution)}
			data-answer={id}
			{...(saysSomething(contribution) ? {} : { "data-is-new": "" })}
		>
			<input type="hidden" name="version" value={String(version)} />
			<fieldset class="kern-fieldset status-choices">
				<legend class="kern-label">{t.contribution_status()}</legend>
				<div class="kern-fieldset__body">
					{scheme.map((status) => (
						<Choice view={view} id={id} status={status} isChosen={status.key === held.status} />
					))}
				</div>
			</fieldset>
			<TextArea
				name="description"
				id={`text-${id}`}
				label={t.contribution_text()}
				hint={t.contribution_text_hint()}
				value={held.description}
				rows={6}
			/>
			<div data-place="stale" />
			<Hints
				view={view}
				sentences={!saysSomething(contribution) ? [] : hintSentences(view, { answer: held, last, scheme })}
			/>
			<div class="answer__end">
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{isStale ? t.contribution_stale_keep() : t.contribution_save()}</span>
				</button>
				<p class="answer__saved" role="status" data-place="saved">
					{savedAt && !isStale ? savedWords(view, savedAt, day) : ""}
				</p>
			</div>
		</form>
	);
}
