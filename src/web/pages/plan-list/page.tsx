// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measuresOf } from "../../../plan/step-row.ts";
import { measuresPerPage } from "../../../usecase/search-plan.ts";
import type { Body } from "../../kept-page.ts";
import { href } from "../../routes.ts";
import { Pages } from "../../ui/pages.tsx";
import { Printed } from "../../ui/printed.tsx";
import { parametersOf } from "../plan/content.ts";
import { PlanHead } from "../plan/plan-head.tsx";
import { isNarrowed, queryOf } from "./asked.ts";
import { type Content, listAddressOf } from "./content.ts";
import { FilterForm } from "./filter-form.tsx";
import { FoundMeasures } from "./found.tsx";

/** How much was found; where nothing was, what to do. */
function Result({ content, measures }: { readonly content: Content; readonly measures: number }) {
	const { view, plan, book, rows, asked, closest } = content;
	const { t } = view;
	const asTable = href(view.locale, "planTable", parametersOf(view, plan), { ...queryOf(asked), page: undefined });
	return (
		<div class="result">
			{closest && (
				<p class="kern-body">
					{t.register_did_you_mean()}{" "}
					<a class="kern-link" href={listAddressOf(content, { ...queryOf(asked), q: closest, page: undefined })}>
						{closest}
					</a>
				</p>
			)}
			{rows.length === 0 ? (
				<p class="kern-body text-column">{isNarrowed(asked) ? t.register_nothing_found() : t.register_mix_none()}</p>
			) : (
				<p class="kern-body">
					{t.register_found({
						steps: t.register_steps_found({ count: rows.length }),
						measures: t.register_in_measures({ count: measures }),
						all: book.rows.length,
					})}{" "}
					<a class="kern-link no-print" href={asTable}>
						{t.register_as_table()}
					</a>
				</p>
			)}
		</div>
	);
}

/** The measures of a plan that were asked for. */
export function planListPage(content: Content): Body {
	const { view, plan, book, rows, asked, shownAt } = content;
	const { t } = view;
	const measures = measuresOf(rows);
	const pages = Math.max(1, Math.ceil(measures.length / measuresPerPage));
	const page = Math.min(asked.page, pages);
	return {
		title: `${t.register_search_title()} – ${plan.title}`,
		main: (
			<>
				<PlanHead view={view} plan={plan} current="planMeasures" title={t.register_search_title()} />
				<Printed view={view} at={shownAt.time} address={shownAt.address} />
				<FilterForm
					view={view}
					plan={plan}
					book={book}
					asked={asked}
					address={(query) => listAddressOf(content, query)}
				/>
				<Result content={content} measures={measures.length} />
				<FoundMeasures
					content={content}
					measures={measures.slice((page - 1) * measuresPerPage, page * measuresPerPage)}
				/>
				<Pages
					view={view}
					page={page}
					pages={pages}
					address={(other) => listAddressOf(content, queryOf({ ...asked, page: other }))}
				/>
			</>
		),
	};
}
