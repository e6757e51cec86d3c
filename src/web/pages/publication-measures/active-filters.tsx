// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedFilter } from "../../../report/published-filter.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import { listAddress } from "../publication/content.ts";
import { isKnownChange, queryOf } from "./asked.ts";
import { type Choice, fieldChoices, termName, unitChoices } from "./choices.ts";
import type { ListContent } from "./content.ts";

const named = (choices: readonly Choice[], value: string | undefined): string =>
	choices.find(([own]) => own === value)?.[1] ?? value ?? "";

const namers: Readonly<Record<keyof PublishedFilter, (content: ListContent) => string>> = {
	field: (content) => named(fieldChoices(content), content.asked.filter.field),
	statuses: ({ view, snapshot, asked: { filter } }) =>
		(filter.statuses ?? []).map((key) => statusLabelOf(view, snapshot.scheme, key)).join(", "),
	before: ({ view, snapshot, asked: { filter } }) =>
		view.t.publication_before({ status: statusLabelOf(view, snapshot.scheme, filter.before ?? "") }),
	unit: (content) => named(unitChoices(content), content.asked.filter.unit),
	overdue: ({ view }) => view.t.publication_filter_overdue(),
	term: ({ view, asked: { filter } }) => termName(view, filter.term ?? ""),
	change: ({ view, asked: { filter } }) => {
		const change: string = filter.change ?? "";
		return isKnownChange(change) ? namedMessage(view.t, "publication_change", change) : change;
	},
};

/** What the list is narrowed to; each can be taken away again. */
export function ActiveFilters(content: ListContent) {
	const { view, asked } = content;
	const active = Object.keys(asked.filter) as (keyof PublishedFilter)[];
	if (active.length === 0) return null;
	return (
		<ul class="chips active-filters" aria-label={view.t.register_active_filters()}>
			{active.map((key) => {
				const name = namers[key](content);
				const { [key]: _, ...filter } = asked.filter;
				return (
					<li>
						<a
							class="chip"
							href={listAddress(content, queryOf({ ...asked, filter, page: 1 }))}
							aria-label={view.t.register_filter_remove({ name })}
						>
							<span>{name}</span> <span aria-hidden="true">×</span>
						</a>
					</li>
				);
			})}
		</ul>
	);
}
