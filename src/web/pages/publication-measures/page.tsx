// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import { href } from "../../routes.ts";
import { Pages } from "../../ui/pages.tsx";
import { listAddress, placeOf } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";
import { isNarrowed, queryOf } from "./asked.ts";
import type { ListContent } from "./content.ts";
import { FilterForm } from "./filter-form.tsx";
import { FoundMeasures } from "./found.tsx";

/** How many measures a page of the list shows. */
const measuresPerPage = 50;

/** The steps asked for, by the measures that they belong to. */
function byMeasure(steps: readonly PublishedStep[]): readonly (readonly PublishedStep[])[] {
	return [...Map.groupBy(steps, ({ measure }) => measure).values()];
}

function Nothing({ content }: { readonly content: ListContent }) {
	const { view, meant, asked } = content;
	const { t } = view;
	return (
		<>
			<p class="kern-body text-column">{t.publication_nothing_found()}</p>
			{meant && (
				<p class="kern-body">
					{t.register_did_you_mean()}{" "}
					<a class="kern-link" href={listAddress(content, queryOf({ ...asked, text: meant, page: 1 }))}>
						{meant}
					</a>
				</p>
			)}
			<p class="kern-body">
				<a class="kern-link" href={listAddress(content)}>
					{t.publication_show_all()}
				</a>
			</p>
		</>
	);
}

function Result({ content, measures }: { readonly content: ListContent; readonly measures: number }) {
	const { view, publication, chosen, steps, asked } = content;
	const { t, locale } = view;
	if (chosen.length === 0) {
		return (
			<div class="result">{isNarrowed(asked) ? <Nothing content={content} /> : <p>{t.register_mix_none()}</p>}</div>
		);
	}
	const place = placeOf({ view, publication });
	const found = {
		steps: t.register_steps_found({ count: chosen.length }),
		measures: t.register_in_measures({ count: measures }),
	};
	return (
		<p class="kern-body result" role="status">
			{chosen.length === steps.length
				? t.publication_found_all(found)
				: t.register_found({ ...found, all: steps.length })}{" "}
			<a
				class="kern-link no-print"
				href={href(locale, "publicationMeasuresFile", place, { ...queryOf(asked), page: undefined })}
			>
				{t.publication_list_csv()}
			</a>
		</p>
	);
}

/** The measures of a report that were asked for. */
export function listPage(content: ListContent) {
	const { view, publication, snapshot, chosen, asked, shownAt } = content;
	const measures = byMeasure(chosen);
	const pages = Math.max(1, Math.ceil(measures.length / measuresPerPage));
	const page = Math.min(asked.page, pages);
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, current: "publicationMeasures" },
		title: view.t.publication_tab_measures(),
		children: (
			<>
				<FilterForm {...content} />
				<Result content={content} measures={measures.length} />
				<FoundMeasures
					content={content}
					measures={measures.slice((page - 1) * measuresPerPage, page * measuresPerPage)}
				/>
				<Pages
					view={view}
					page={page}
					pages={pages}
					address={(other) => listAddress(content, queryOf({ ...asked, page: other }))}
				/>
			</>
		),
	});
}
