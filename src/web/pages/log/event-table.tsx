// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { actorWords } from "../../../wording/log-csv.ts";
import type { View } from "../../view.ts";
import { actionWords } from "./action-words.ts";
import type { LogPage } from "./content.ts";

type Event = LogPage["log"]["events"][number];
type EventProps = { readonly view: View; readonly event: Event };

const asText = (value: unknown): string => JSON.stringify(value, null, 1);

function Changes({ view, event }: EventProps) {
	const { t } = view;
	if (event.before === null && event.after === null) return null;
	return (
		<details class="fold">
			<summary>{t.audit_changes()}</summary>
			{event.before !== null && (
				<>
					<p class="kern-label">{t.audit_before()}</p>
					<pre class="log-value">{asText(event.before)}</pre>
				</>
			)}
			{event.after !== null && (
				<>
					<p class="kern-label">{t.audit_after()}</p>
					<pre class="log-value">{asText(event.after)}</pre>
				</>
			)}
		</details>
	);
}

function EventRow({ view, event }: EventProps) {
	const { t, locale } = view;
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header kern-table__header--numeric">
				{event.sequence}
			</th>
			<td class="kern-table__cell">
				<time datetime={event.at.toISOString()}>{momentWords(locale, event.at)}</time>
			</td>
			<td class="kern-table__cell breakable">{actorWords(t, event)}</td>
			<td class="kern-table__cell">
				{actionWords(t, event.action)}
				{event.undoes !== null && ` (${t.audit_undoes({ sequence: event.undoes })})`}
			</td>
			<td class="kern-table__cell breakable">
				{event.subjectKind} <code>{event.subjectId}</code>
				<Changes view={view} event={event} />
			</td>
		</tr>
	);
}

/** The events, newest first. */
export function EventTable({ view, log }: LogPage) {
	const { t } = view;
	const headings = [t.audit_sequence(), t.audit_time(), t.audit_actor(), t.audit_action(), t.audit_subject()];
	return (
		<section class="kern-table-responsive" aria-label={t.audit_title()} tabindex={0}>
			<table class="kern-table kern-table--small stacking">
				<caption class="kern-sr-only">{t.audit_title()}</caption>
				<thead>
					<tr class="kern-table__row">
						{headings.map((heading) => (
							<th scope="col" class="kern-table__header">
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody class="kern-table__body">
					{log.events.map((event) => (
						<EventRow view={view} event={event} />
					))}
				</tbody>
			</table>
		</section>
	);
}
