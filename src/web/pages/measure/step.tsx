// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepRow } from "../../../plan/step-row.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { findingSentence } from "../../../wording/finding-sentence.ts";
import { Explained } from "../../ui/explained.tsx";
import { Mark } from "../../ui/mark.tsx";
import { StatusLine, statusName } from "../../ui/status.tsx";
import { StepTools } from "../edit/tools.tsx";
import type { Content } from "./content.ts";
import { History } from "./history.tsx";
import { Prose } from "./prose.tsx";
import { PointsAt } from "./references.tsx";
import { When } from "./when.tsx";
import { Who } from "./who.tsx";

type StepProps = { readonly content: Content; readonly row: StepRow };

function What({ content: { explanations }, row }: StepProps) {
	const { content } = row.step;
	if (content.length === 1) {
		return (
			<p class="step-block__content breakable">
				<Explained text={content[0] ?? ""} explanations={explanations} />
			</p>
		);
	}
	return (
		<ul class="step-block__content step-block__content--list breakable">
			{content.map((line) => (
				<li>
					<Explained text={line} explanations={explanations} />
				</li>
			))}
		</ul>
	);
}

function Said({ content, row }: StepProps) {
	const { view, explanations } = content;
	const { statement } = row;
	const { t, locale } = view;
	return (
		<div class="said">
			<StatusLine view={view} row={row} />
			<p class="quiet">
				{[
					statement && t.web_as_of({ date: dayWords(locale, statement.asOf) }),
					statement?.statusText &&
						statement.statusText !== statusName(view, row) &&
						t.web_status_as_written({ text: statement.statusText }),
				]
					.filter(Boolean)
					.join(" · ")}
			</p>
			{statement && <Prose view={view} text={statement.description} explanations={explanations} />}
		</div>
	);
}

/** What was noticed and what to do; that a term has passed stands at the term. */
function Notes({ content: { view }, row }: StepProps) {
	const findings = row.findings.filter(({ rule }) => rule !== "overdue");
	if (findings.length === 0) return null;
	return (
		<ul class="notes" aria-label={view.t.measure_findings()}>
			{findings.map((finding) => (
				<li class="note note--review">
					<Mark view={view} name="look" />
					<span class="breakable">{findingSentence(view.t, view.locale, finding)}</span>
				</li>
			))}
		</ul>
	);
}

function Facts({ content, row }: StepProps) {
	const { t } = content.view;
	return (
		<dl class="facts">
			<div>
				<dt>{t.web_column_responsibility()}</dt>
				<dd>
					<Who content={content} row={row} />
				</dd>
			</div>
			<div>
				<dt>{t.web_column_term()}</dt>
				<dd>
					<When view={content.view} row={row} />
				</dd>
			</div>
			<PointsAt content={content} row={row} />
		</dl>
	);
}

/** One step of a measure: what, who, when, how far, and how it went before. */
export function StepBlock({ content, row }: StepProps) {
	const { t } = content.view;
	const { step } = row;
	const only = content.measure.rows.length === 1;
	return (
		<article id={`schritt-${step.position}`} class="step-block" aria-labelledby={`schritt-${step.position}-name`}>
			<h2 id={`schritt-${step.position}-name`} class={only ? "kern-sr-only" : "step-block__name"}>
				{t.measure_step({ position: step.position })}
			</h2>
			{step.droppedBecause !== undefined && (
				<p class="dropped-note breakable">
					<Mark view={content.view} name="dropped" /> {t.measure_step_dropped({ reason: step.droppedBecause })}
				</p>
			)}
			<div class="step-block__parts">
				<div class="step-block__main">
					<What content={content} row={row} />
					<Said content={content} row={row} />
					<History content={content} row={row} />
					<Notes content={content} row={row} />
				</div>
				<Facts content={content} row={row} />
			</div>
			<StepTools view={content.view} plan={content.plan} step={step} />
		</article>
	);
}
