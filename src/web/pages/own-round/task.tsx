// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answerOf } from "../../../round/contribution.ts";
import { isAnswered } from "../../../round/progress.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { About } from "./about.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { Content } from "./content.ts";
import { Last, Stand, Text } from "./last.tsx";
import { Returned } from "./returned.tsx";
import { TaskHead } from "./task-head.tsx";
import { NotSaved, StaleNotice } from "./unsaved.tsx";

type TaskProps = { readonly content: Content; readonly own: OwnStep };

/** So many forms stand open at once; of more, only the first. */
const mostOpen = 4;

function isUnfolded({ own: round, current, unsaved, isOpen }: Content, { contribution, progress }: OwnStep): boolean {
	if (contribution.id === current || contribution.id === unsaved?.contribution) return true;
	if (!isOpen || isAnswered(progress)) return false;
	const waiting = round.steps.filter((one) => !isAnswered(one.progress));
	return progress === "returned" || waiting.length <= mostOpen || waiting[0]?.contribution.id === contribution.id;
}

const canWrite = ({ isOpen }: Content, { progress }: OwnStep): boolean =>
	isOpen && (progress === "ready" || !isAnswered(progress));

function Handed({ content, own }: TaskProps) {
	const { status, description } = answerOf(own.contribution);
	return (
		<section class="answer">
			<h4 class="task__side-title">{content.view.t.contribution_your_title()}</h4>
			<Stand view={content.view} scheme={content.own.plan.scheme} status={status} />
			<Text text={description} />
		</section>
	);
}

/** A step that somebody is asked about: what it is, what was said last time, what is said today. */
export function Task({ content, own }: TaskProps) {
	const { t } = content.view;
	const { contribution, last, progress } = own;
	const writes = canWrite(content, own);
	const opening = writes ? t.contribution_show_answer() : t.contribution_show_handed_in();
	return (
		<article
			class="task"
			id={`schritt-${contribution.id}`}
			tabindex={-1}
			aria-labelledby={`name-${contribution.id}`}
			data-done={isAnswered(progress) ? "yes" : undefined}
		>
			<TaskHead content={content} own={own} />
			<About content={content} own={own} />
			<StaleNotice content={content} own={own} />
			<NotSaved content={content} own={own} />
			<Returned content={content} own={own} />
			<details class="fold task__fold" open={isUnfolded(content, own)}>
				<summary>{isAnswered(progress) ? opening : t.contribution_answer()}</summary>
				<div class="task__sides">
					<Last view={content.view} scheme={content.own.plan.scheme} last={last} />
					{writes ? <AnswerForm content={content} own={own} /> : <Handed content={content} own={own} />}
				</div>
			</details>
		</article>
	);
}
