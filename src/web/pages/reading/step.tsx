// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { DraftStep, Place } from "../../../plan/draft.ts";
import { findingSentence } from "../../../wording/finding-sentence.ts";
import { Mark, markFor, statusLabel } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import type { Content } from "./content.ts";
import { Description } from "./description.tsx";
import { overdueWords } from "./finding-words.ts";
import { placesWords } from "./place-words.ts";
import { reasonWords } from "./review-words.ts";
import type { StepRow } from "./step-row.ts";
import { termWords } from "./term-words.ts";

type CellProps = { readonly label: string; readonly children?: Child };

/** Lines of a cell, each with what was understood of it where that is known. */
function Lines({
	lines,
	understood = [],
}: {
	readonly lines: readonly string[];
	readonly understood?: readonly string[];
}) {
	if (lines.length === 0) return <p class="understood">–</p>;
	if (lines.length === 1) return <p>{lines[0]}</p>;
	return (
		<ul class="lines">
			{lines.map((line, at) => (
				<li>
					{line}
					{understood[at] && <span class="understood"> {understood[at]}</span>}
				</li>
			))}
		</ul>
	);
}

function Cell({ label, children }: CellProps) {
	return (
		<td class="breakable">
			<span class="cell-label">{label}</span>
			{children}
		</td>
	);
}

function TermCell({ view, row }: { readonly view: View; readonly row: StepRow }) {
	const { step, findings } = row;
	const { byLine, beneath } = termWords(view, step.term);
	const overdue = findings.find(({ rule }) => rule === "overdue");
	return (
		<Cell label={view.t.web_column_term()}>
			<Lines lines={step.term} understood={byLine} />
			{beneath.map((words) => (
				<p class="understood">{words}</p>
			))}
			{overdue && <p class="overdue">{overdueWords(view.t, overdue)}</p>}
		</Cell>
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
			{step.statusText && step.statusText !== label && (
				<p class="understood">{t.web_status_as_written({ text: step.statusText })}</p>
			)}
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
	const places = placesOf(step);
	if (reasons.length + findings.length === 0) return null;
	return (
		<ul class="notes">
			{reasons.length > 0 && (
				<li class="note note--review">
					<Mark view={view} name="look" />
					<span>
						<strong>{t.web_please_review()}</strong> {reasons.map((reason) => reasonWords(t, reason)).join(" ")}
						{places.length > 0 && ` (${placesWords(t, places)})`}
					</span>
				</li>
			)}
			{findings.map((finding) => (
				<li class="note">{findingSentence(view.t, view.locale, finding)}</li>
			))}
		</ul>
	);
}

/** One step: its cells, and beside its status what explains it and what should be looked at. */
export function StepLine({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const { t } = content.view;
	const { step } = row;
	return (
		<tr id={row.anchor} class="step">
			<Cell label={t.web_column_content()}>
				<Lines lines={step.content} />
			</Cell>
			<Cell label={t.web_column_responsibility()}>
				<Lines lines={step.responsibility} />
			</Cell>
			<TermCell view={content.view} row={row} />
			<StatusCell view={content.view} row={row} />
		</tr>
	);
}
