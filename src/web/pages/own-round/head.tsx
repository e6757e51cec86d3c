// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween } from "../../../plan/period.ts";
import { isAnswered } from "../../../round/progress.ts";
import { lastDayToMend } from "../../../round/round.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { Content } from "./content.ts";
import { doneOf } from "./content.ts";

/** "noch 12 Tage": how long answers are taken. */
function dueWords({ view: { t }, own: { round }, day, isOpen }: Content): string {
	const left = daysBetween(day, round.dueOn);
	if (!isOpen) return "";
	if (left === 0) return t.contribution_due_today();
	return left > 0 ? t.contribution_days_left({ count: left }) : t.contribution_due_over({ count: -left });
}

/** One piece for each step: what is done is full. */
function Picture({ own }: Content) {
	return (
		<div class="progress-row" aria-hidden="true">
			{own.steps.map(({ progress, contribution }) => (
				<span
					class={isAnswered(progress) ? "progress-row__piece progress-row__piece--done" : "progress-row__piece"}
					data-piece={contribution.id}
				/>
			))}
		</div>
	);
}

/** What it is about, until when, and how far it is. */
export function Head(content: Content) {
	const { view, own, day, isOpen } = content;
	const { t, locale, municipality } = view;
	const { round, plan, steps } = own;
	const done = doneOf(own);
	return (
		<div class="own-head">
			<p class="kern-body above-title">{t.contribution_above({ city: municipality?.name ?? "", plan: plan.title })}</p>
			<h1 class="kern-heading-large">{t.contribution_title({ date: dayWords(locale, round.asOf) })}</h1>
			{steps.length > 0 && (
				<p class="own-head__progress">
					<span>
						{[dueWords(content)].filter(Boolean).map((words) => `${words} · `)}
						<span data-place="progress" data-template={t.contribution_done_of({ done: "{done}", count: steps.length })}>
							{t.contribution_done_of({ done, count: steps.length })}
						</span>
					</span>
					<Picture {...content} />
				</p>
			)}
			{isOpen && day > round.dueOn && (
				<p class="note text-column">
					{t.contribution_due_grace({
						due: dayWords(locale, round.dueOn),
						last: dayWords(locale, lastDayToMend(round)),
					})}
				</p>
			)}
			<p class="lead text-column">{isOpen ? t.contribution_lead() : t.contribution_over()}</p>
		</div>
	);
}
