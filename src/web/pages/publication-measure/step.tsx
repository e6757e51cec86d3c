// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepState } from "../../../report/difference/measure-history.ts";
import type { PublishedStep } from "../../../report/published-step.ts";
import { unitKey } from "../../../report/unit-key.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { Explained } from "../../ui/explained.tsx";
import { Prose } from "../measure/prose.tsx";
import { listAddress } from "../publication/content.ts";
import { StatusLine } from "../publication/status-line.tsx";
import { overdueByDays } from "../reading/finding-words.ts";
import { termWords } from "../reading/term-words.ts";
import type { MeasureContent } from "./content.ts";
import { History } from "./history.tsx";
import { PointsAt } from "./references.tsx";

type StepProps = {
	readonly content: MeasureContent;
	readonly one: PublishedStep;
	/** What the reports say of it, the newest first. */
	readonly states: readonly StepState[];
};

function What({ content: { explanations }, one: { step } }: StepProps) {
	const [only, ...more] = step.content;
	if (more.length === 0) {
		return (
			<p class="step-block__content breakable">
				<Explained text={only ?? ""} explanations={explanations} />
			</p>
		);
	}
	return (
		<ul class="step-block__content step-block__content--list breakable">
			{step.content.map((line) => (
				<li>
					<Explained text={line} explanations={explanations} />
				</li>
			))}
		</ul>
	);
}

/** Offices write a dash where they have nothing to say. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function Said({ content, one: { step } }: StepProps) {
	const { view, explanations } = content;
	const { report } = content.history;
	const { statedFor, description } = step;
	return (
		<div class="said">
			<StatusLine view={view} snapshot={report} step={step} />
			{statedFor !== undefined && statedFor !== report.asOf && (
				<p class="quiet">{view.t.web_as_of({ date: dayWords(view.locale, statedFor) })}</p>
			)}
			{hasWords(description) ? (
				<Prose view={view} text={description} explanations={explanations} />
			) : (
				<p class="quiet">{view.t.publication_no_description()}</p>
			)}
		</div>
	);
}

const parts = ["lead", "with", "participant"] as const;

/** Who carries a step out, by the part each has, with the names of the report's day; each leads to all that this unit does. */
function Who({ content, one: { step } }: StepProps) {
	const { t } = content.view;
	if (step.units.length === 0) return <p class="quiet">{step.responsibility.join(", ") || t.measure_nobody()}</p>;
	return (
		<>
			{parts.map((part) => {
				const units = step.units.filter((unit) => unit.part === part);
				if (units.length === 0) return null;
				return (
					<div class="who">
						<p class="quiet">{namedMessage(t, "measure_part", part)}</p>
						<ul>
							{units.map((unit) => (
								<li>
									<a class="kern-link breakable" href={listAddress(content, { unit: unitKey(unit) })}>
										{[unit.code, unit.name].filter(Boolean).join(" ") || unit.written}
									</a>
								</li>
							))}
						</ul>
					</div>
				);
			})}
		</>
	);
}

/** A term as written, what was understood of it, and by how long it had passed on the report's day. */
function When({ content: { view }, one: { step, overdue } }: StepProps) {
	const { lines } = step.term;
	const { byLine, beneath } = termWords(view, lines);
	if (lines.length === 0) return <p class="quiet">{view.t.measure_no_term()}</p>;
	return (
		<>
			{lines.map((line, at) => (
				<p class="breakable">
					{line}
					{byLine[at] && <span class="understood"> {byLine[at]}</span>}
				</p>
			))}
			{beneath.map((words) => (
				<p class="understood">{words}</p>
			))}
			{overdue && <p class="overdue">{overdueByDays(view.t, overdue.days)}</p>}
		</>
	);
}

function Facts(props: StepProps) {
	const { t } = props.content.view;
	return (
		<dl class="facts">
			<div>
				<dt>{t.web_column_responsibility()}</dt>
				<dd>
					<Who {...props} />
				</dd>
			</div>
			<div>
				<dt>{t.web_column_term()}</dt>
				<dd>
					<When {...props} />
				</dd>
			</div>
			<PointsAt content={props.content} one={props.one} />
		</dl>
	);
}

/** One step of a measure: what, who, when, how far, and how it went before. */
export function StepBlock(props: StepProps) {
	const { content, one, states } = props;
	const { position } = one.step;
	const only = content.told.length === 1;
	return (
		<article id={`schritt-${position}`} class="step-block" aria-labelledby={`schritt-${position}-name`}>
			<h2 id={`schritt-${position}-name`} class={only ? "kern-sr-only" : "step-block__name"}>
				{content.view.t.measure_step({ position })}
			</h2>
			<div class="step-block__parts">
				<div class="step-block__main">
					<What {...props} />
					<Said {...props} />
					<History content={content} states={states} />
				</div>
				<Facts {...props} />
			</div>
		</article>
	);
}
