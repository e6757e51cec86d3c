// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isFinal } from "../../../round/final-action.ts";
import type { History, PlanEvent } from "../../../usecase/show-history.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href, type Query } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { editorName } from "../edit/conflict.tsx";
import { parametersOf } from "../plan/content.ts";
import { didWords } from "./did-words.ts";
import { RowChangeView } from "./row-change.tsx";

export type HistoryProps = {
	readonly view: View;
	readonly history: History;
	/** What it is about and where that stands. */
	readonly about: { readonly words: string; readonly address: string };
	/** This page's address without what was chosen, and what was chosen. */
	readonly address: string;
	readonly chosen: Query;
	readonly mayUndo: boolean;
};

const kinds = ["plan", "field", "measure", "step", "statement", "import", "round", "contribution"] as const;

function Filter({ view, history, address, chosen }: HistoryProps) {
	const { t } = view;
	const all = { value: "", label: t.edit_filter_everybody() };
	const kindWords = {
		...{ plan: t.edit_kind_plan(), field: t.edit_kind_field(), measure: t.edit_kind_measure() },
		...{ step: t.edit_kind_step(), statement: t.edit_kind_statement(), import: t.edit_kind_import() },
		...{ round: t.round_review_kind_round(), contribution: t.round_review_kind_contribution() },
	};
	const people = history.editors.map((one) => ({
		value: one.actor,
		label: editorName(view, { actor: one.actor, ...(one.name !== null && { name: one.name }) }),
	}));
	return (
		<form class="history-filter no-print" method="get" action={address}>
			<Select name="who" label={t.edit_filter_person()} options={[all, ...people]} chosen={chosen.who} />
			<Select
				name="what"
				label={t.edit_filter_kind()}
				options={[all, ...kinds.map((kind) => ({ value: kind, label: kindWords[kind] }))]}
				chosen={chosen.what}
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.edit_filter()}</span>
			</button>
		</form>
	);
}

function UndoButton({
	view,
	history,
	event,
}: {
	readonly view: View;
	readonly history: History;
	readonly event: PlanEvent;
}) {
	const { t, locale } = view;
	const parameters = { ...parametersOf(view, history.plan), event: String(event.sequence) };
	return (
		<form class="no-print" method="post" action={href(locale, "undoChange", parameters)}>
			<button
				class="kern-btn kern-btn--tertiary"
				type="submit"
				aria-label={`${t.edit_undo()}: ${t.edit_number_of_event({ number: event.sequence })}`}
			>
				<span class="kern-label">{t.edit_undo()}</span>
			</button>
		</form>
	);
}

function Event({ props, event }: { readonly props: HistoryProps; readonly event: PlanEvent }) {
	const { view, history, mayUndo } = props;
	const { t, locale } = view;
	const words = { view, plan: history.plan, rows: history.rows };
	return (
		<li id={`event-${event.sequence}`} class="event">
			<div class="event__head">
				<h2 class="event__did">{didWords(t, event.action)}</h2>
				<p class="quiet">
					{editorName(view, event)} · <time datetime={event.at.toISOString()}>{momentWords(locale, event.at)}</time> ·{" "}
					{t.edit_number_of_event({ number: event.sequence })}
					{event.undoes !== undefined && ` · ${t.edit_undoes({ number: event.undoes })}`}
				</p>
			</div>
			{event.change?.rows.map((row) => (
				<RowChangeView words={words} action={event.action} row={row} />
			))}
			{event.undoneBy !== undefined && <p class="quiet">{t.edit_undone()}</p>}
			{mayUndo && event.change && !isFinal(event.action) && event.undoneBy === undefined && (
				<UndoButton view={view} history={history} event={event} />
			)}
		</li>
	);
}

/** Who changed what and when, with the words marked that came and went. */
export function historyPage(props: HistoryProps) {
	const { view, history, about, address, chosen } = props;
	const { t } = view;
	const title = t.edit_history_title({ name: about.words });
	return layout({
		view,
		title,
		children: (
			<>
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={about.address}>
						{about.words}
					</a>
				</p>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<p class="lead text-column">{t.edit_history_lead()}</p>
				<Filter {...props} />
				{history.events.length === 0 && <p class="kern-body">{t.edit_history_empty()}</p>}
				<ol class="events">
					{history.events.map((event) => (
						<Event props={props} event={event} />
					))}
				</ol>
				{history.older !== undefined && (
					<p class="kern-body no-print">
						<a class="kern-link" href={`${address}?${older(chosen, history.older)}`}>
							{t.edit_history_older()}
						</a>
					</p>
				)}
			</>
		),
	});
}

function older({ who, what }: Query, before: number): string {
	const given = Object.entries({ who, what, before: String(before) }).filter(
		(one): one is [string, string] => !!one[1],
	);
	return new URLSearchParams(given).toString();
}
