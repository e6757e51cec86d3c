// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Body } from "../../kept-page.ts";
import { href, type Query } from "../../routes.ts";
import { Pages } from "../../ui/pages.tsx";
import { Printed } from "../../ui/printed.tsx";
import { parametersOf } from "../plan/content.ts";
import { PlanHead } from "../plan/plan-head.tsx";
import { isNarrowed } from "../plan-list/asked.ts";
import { FilterForm } from "../plan-list/filter-form.tsx";
import { type Content, type TableContent, tableAddress, tableQuery } from "./content.ts";
import { formats } from "./formats.ts";
import { writtenSort } from "./sorting.ts";
import { StepTable } from "./table.tsx";

const rowsPerPage = 200;

function Downloads({ content }: { readonly content: Content }) {
	const { view, plan } = content;
	const query: Query = tableQuery(content, {});
	return (
		<p class="kern-body no-print downloads">
			{view.t.register_download_shown()}{" "}
			{formats.map(({ name, label }, at) => (
				<>
					{at > 0 && " · "}
					<a
						class="kern-link"
						href={href(view.locale, "planTableFile", { ...parametersOf(view, plan), format: name }, query)}
						download
					>
						{label(view.t)}
					</a>
				</>
			))}
		</p>
	);
}

function Shown({ content }: { readonly content: Content }) {
	const { view, rows, book, asked } = content;
	const { t } = view;
	if (rows.length === 0) {
		return (
			<p class="kern-body text-column">{isNarrowed(asked) ? t.register_nothing_found() : t.register_mix_none()}</p>
		);
	}
	return (
		<p class="kern-body">
			{t.register_steps_of({ shown: t.register_steps_found({ count: rows.length }), all: book.rows.length })}
		</p>
	);
}

/** All steps of a plan, or those asked for, as a table. */
export function planTablePage(content: TableContent): Body {
	const { view, plan, book, rows, asked, order, shownAt } = content;
	const { t } = view;
	const pages = Math.max(1, Math.ceil(rows.length / rowsPerPage));
	const page = Math.min(asked.page, pages);
	return {
		title: `${t.register_table_title()} – ${plan.title}`,
		main: (
			<div class="table-page">
				<PlanHead view={view} plan={plan} current="planTable" title={t.register_table_title()} />
				<Printed view={view} at={shownAt.time} address={shownAt.address} />
				<FilterForm
					view={view}
					plan={plan}
					book={book}
					asked={asked}
					address={(query) => href(view.locale, "planTable", parametersOf(view, plan), query)}
					{...(order && { kept: { sort: writtenSort(order) } })}
				/>
				<Shown content={content} />
				{rows.length > 0 && (
					<>
						<Downloads content={content} />
						<StepTable content={content} rows={rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)} />
					</>
				)}
				<Pages view={view} page={page} pages={pages} address={(other) => tableAddress(content, { page: other })} />
			</div>
		),
	};
}
