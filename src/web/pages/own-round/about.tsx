// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { overdueAt } from "../../../plan/overdue.ts";
import { unitLabel } from "../../../plan/registered-unit.ts";
import { statusMeaning } from "../../../plan/status-scheme.ts";
import { parseTerm } from "../../../plan/term.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { shortDayWords } from "../../../wording/date-words.ts";
import { termWords } from "../reading/term-words.ts";
import { type Content, startOf } from "./content.ts";

type AboutProps = { readonly content: Content; readonly own: OwnStep };

function Term({ content: { view, own: round }, own }: AboutProps) {
	const { t, locale } = view;
	const { term } = own.step;
	if (term.length === 0) return null;
	const { byLine, beneath } = termWords(view, term);
	const meaning = statusMeaning(round.plan.scheme, startOf(own).status) ?? "underway";
	const late = overdueAt(parseTerm(term), meaning, round.round.asOf);
	const understood = [...byLine, ...beneath].filter((words) => words && !term.includes(words));
	return (
		<span class="task__fact">
			<span class="quiet">{t.contribution_term()}:</span> {term.join(", ")}
			{understood.length > 0 && <span class="understood"> {understood.join(", ")}</span>}
			{late && <strong class="overdue"> {t.contribution_overdue({ end: shortDayWords(locale, late.end) })}</strong>}
		</span>
	);
}

/** What a step is about: its contents, its term as written and as understood, who else takes part. */
export function About({ content, own }: AboutProps) {
	const { t } = content.view;
	const { step, parts, contribution } = own;
	const others = parts.filter(({ unitId }) => unitId !== contribution.unitId);
	const from = parts.find(({ unitId }) => unitId === contribution.handedFromUnitId);
	return (
		<div class="task__about">
			{step.content.map((line) => (
				<p class="breakable">{line}</p>
			))}
			<p class="task__facts">
				<Term content={content} own={own} />
				{others.length > 0 && (
					<span class="task__fact">
						<span class="quiet">{t.contribution_with()}:</span> {others.map(unitLabel).join(", ")}
					</span>
				)}
				{from && <span class="task__fact">{t.contribution_handed_from({ unit: unitLabel(from) })}</span>}
			</p>
		</div>
	);
}
