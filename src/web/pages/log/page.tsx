// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { CheckLogForm } from "../log-check/form.tsx";
import type { LogPage } from "./content.ts";
import { EventTable } from "./event-table.tsx";
import { queryOf } from "./filter.ts";
import { FilterForm } from "./filter-form.tsx";

/** The links beneath the table: further pages, and the selection as files. */
function Onwards({ view, city, filter, log }: LogPage) {
	const { t, locale } = view;
	const last = log.events.at(-1);
	const { before: _, ...selection } = filter;
	return (
		<ul class="chips">
			{filter.before !== undefined && (
				<li>
					<a class="kern-link" href={href(locale, "log", { city }, queryOf(selection))}>
						{t.audit_newest()}
					</a>
				</li>
			)}
			{log.more && last && (
				<li>
					<a class="kern-link" href={href(locale, "log", { city }, queryOf({ ...filter, before: last.sequence }))}>
						{t.audit_older()}
					</a>
				</li>
			)}
			<li>
				<a class="kern-link" href={href(locale, "logCsv", { city }, queryOf(selection))}>
					{t.audit_csv()}
				</a>
			</li>
			<li>
				<a class="kern-link" href={href(locale, "logJson", { city }, queryOf(selection))}>
					{t.audit_json()}
				</a>
			</li>
		</ul>
	);
}

/** Everything that was done in the municipality, newest first. */
export function logPage(content: LogPage) {
	const { t } = content.view;
	return layout({
		view: content.view,
		title: t.audit_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.audit_title()}</h1>
				<p class="lead text-column">{t.audit_lead()}</p>
				<section class="section" aria-labelledby="pruefung">
					<h2 id="pruefung" class="kern-heading-medium">
						{t.audit_check_title()}
					</h2>
					<p class="kern-body breakable">
						{t.audit_head({ sequence: content.log.head.sequence })} <code>{content.log.head.hash}</code>
					</p>
					<CheckLogForm view={content.view} city={content.city} />
				</section>
				<FilterForm {...content} />
				{content.log.events.length === 0 ? <p class="kern-body">{t.audit_empty()}</p> : <EventTable {...content} />}
				<Onwards {...content} />
			</>
		),
	});
}
