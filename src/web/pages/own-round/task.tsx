// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answerOf } from "../../../round/contribution.ts";
import { isAnswered } from "../../../round/progress.ts";
import { canStayUnchanged } from "../../../usecase/round/mark-unchanged.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { About } from "./about.tsx";
import { Additions } from "./additions.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { type Content, stepName } from "./content.ts";
import { EvidenceList } from "./evidence.tsx";
import { Last, Stand, Text } from "./last.tsx";
import { QuickDeed } from "./quick-deed.tsx";
import { Returned } from "./returned.tsx";
import { TaskHead } from "./task-head.tsx";
import { Delegates, Talk, Tools } from "./tools.tsx";
import { NotSaved, StaleNotice } from "./unsaved.tsx";

type TaskProps = { readonly content: Content; readonly own: OwnStep };

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

const isCurrent = ({ current, unsaved }: Content, { contribution: { id } }: OwnStep): boolean =>
	id === current || id === unsaved?.contribution;

/** What is still to be answered shows what was said last, with the one click for "unchanged" beside the form for what is not. */
function Asked({ content, own }: TaskProps) {
	const { t } = content.view;
	const { last, progress } = own;
	const isUnfolded = isCurrent(content, own) || progress === "returned" || !canStayUnchanged(own);
	return (
		<div class="task__sides">
			<div class="task__before">
				<Last view={content.view} scheme={content.own.plan.scheme} last={last} />
				<Additions content={content} own={own} />
			</div>
			<div class="task__today">
				<h4 class="task__side-title">{t.contribution_your_title()}</h4>
				<QuickDeed content={content} own={own} />
				<details class="fold task__fold" open={isUnfolded}>
					<summary>
						{t.contribution_answer()}
						<span class="kern-sr-only">: {stepName(content, own)}</span>
					</summary>
					<AnswerForm content={content} own={own} />
				</details>
			</div>
		</div>
	);
}

/** What is answered is folded, so that what is not stands out. */
function Answered({ content, own }: TaskProps) {
	const { t } = content.view;
	const writes = canWrite(content, own);
	return (
		<details class="fold task__fold" open={isCurrent(content, own)}>
			<summary>
				{writes ? t.contribution_show_answer() : t.contribution_show_handed_in()}
				<span class="kern-sr-only">: {stepName(content, own)}</span>
			</summary>
			<div class="task__sides">
				<div class="task__before">
					<Last view={content.view} scheme={content.own.plan.scheme} last={own.last} />
					{writes && <Additions content={content} own={own} />}
				</div>
				{writes ? (
					<div class="task__today">
						<h4 class="task__side-title">{t.contribution_your_title()}</h4>
						<AnswerForm content={content} own={own} />
					</div>
				) : (
					<Handed content={content} own={own} />
				)}
			</div>
		</details>
	);
}

/** A step that somebody is asked about: what it is, what was said last time, what is said today. */
export function Task({ content, own }: TaskProps) {
	const { contribution, progress } = own;
	const isAsked = content.isOpen && !isAnswered(progress);
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
			{isAsked ? <Asked content={content} own={own} /> : <Answered content={content} own={own} />}
			<Talk content={content} own={own} />
			<Delegates content={content} own={own} />
			<EvidenceList content={content} own={own} />
			<Tools content={content} own={own} />
		</article>
	);
}
