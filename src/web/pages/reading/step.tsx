// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { DraftStep, Place } from "../../../plan/draft.ts";
import { parseTerm } from "../../../plan/term.ts";
import { Mark, markFor, statusLabel } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import type { Content } from "./content.ts";
import { Description } from "./description.tsx";
import { findingSentence, overdueWords } from "./finding-words.ts";
import { placesWords } from "./place-words.ts";
import { reasonWords } from "./review-words.ts";
import type { StepRow } from "./step-row.ts";
import { termWords } from "./term-words.ts";

type CellProps = { readonly label: string; readonly children?: Child };

function Lines({ lines }: { readonly lines: readonly string[] }) {
	if (lines.length === 0) return <p class="understood">–</p>;
	if (lines.length === 1) return <p>{lines[0]}</p>;
	return (
		<ul class="lines">
			{lines.map((line) => (
				<li>{line}</li>
			))}
		</ul>
	);
}

function Cell({ label, children }: CellProps) {
	return (
		<td role="cell" class="breakable">
			<span class="cell-label">{label}</span>
			{children}
		</td>
	);
}

/** The understood phases stand beside the lines they come from where both are as many; else beneath. */
function TermLines({ view, step }: { readonly view: View; readonly step: DraftStep }) {
	const understood = termWords(view, parseTerm(step.term));
	const Understood = ({ words }: { readonly words: string | undefined }) => <span class="understood">{words}</span>;
	if (step.term.length > 1 && step.term.length === understood.length) {
		return (
			<ul class="lines">
				{step.term.map((line, at) => (
					<li>
						{line} <Understood words={understood[at]} />
					</li>
				))}
			</ul>
		);
	}
	return (
		<>
			<Lines lines={step.term} />
			{understood.map((words) => (
				<p>
					<Understood words={words} />
				</p>
			))}
		</>
	);
}

function StatusCell({ view, row }: { readonly view: View; readonly row: StepRow }) {
	const { t, locale } = view;
	const { step } = row;
	const label = statusLabel(locale, step.status) || (step.statusText ? t.web_status_unknown() : t.web_status_missing());
	return (
		<Cell label={t.web_column_status()}>
			<p class="status">
				<Mark view={view} name={markFor(step.status)} />
				<strong>{label}</strong>
			</p>
			{step.statusText && <p class="understood">{t.web_status_as_written({ text: step.statusText })}</p>}
			<Description view={view} text={step.description} />
			<Notes view={view} row={row} />
		</Cell>
	);
}

/** Where in the document the step stands, said once. */
function placesOf(step: DraftStep): readonly Place[] {
	return Object.values(step.places).flat();
}

function Notes({ view, row }: { readonly view: View; readonly row: StepRow }) {
	const { step } = row;
	const findings = row.findings.filter(({ rule }) => rule !== "overdue");
	const { t } = view;
	const reasons = step.review ?? [];
	if (reasons.length + findings.length === 0) return null;
	return (
		<ul class="notes">
			{reasons.length > 0 && (
				<li class="note note--review">
					<Mark view={view} name="look" />
					<span>
						<strong>{t.web_please_review()}</strong> {reasons.map((reason) => reasonWords(t, reason)).join(" ")}
						{placesOf(step).length > 0 && ` (${placesWords(t, placesOf(step))})`}
					</span>
				</li>
			)}
			{findings.map((finding) => (
				<li class="note">{findingSentence(t, finding)}</li>
			))}
		</ul>
	);
}

/** One step: its cells, and beside its status what explains it and what should be looked at. */
export function StepLine({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const { t } = content.view;
	const { step } = row;
	const overdue = row.findings.find(({ rule }) => rule === "overdue");
	return (
		<tr role="row" id={row.anchor} class="step">
			<Cell label={t.web_column_content()}>
				<Lines lines={step.content} />
			</Cell>
			<Cell label={t.web_column_responsibility()}>
				<Lines lines={step.responsibility} />
			</Cell>
			<Cell label={t.web_column_term()}>
				<TermLines view={content.view} step={step} />
				{overdue && <p class="overdue">{overdueWords(t, overdue)}</p>}
			</Cell>
			<StatusCell view={content.view} row={row} />
		</tr>
	);
}
