// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportChange } from "../../../report/snapshot.ts";
import { dayWords, shortDayWords } from "../../../wording/date-words.ts";
import { FlowPicture } from "../../pictures/flow-picture.tsx";
import { href } from "../../routes.ts";
import { filterValue } from "../../status-filter.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, listAddress, placeOf } from "./content.ts";
import { markOf } from "./names.ts";

type Move = ReportChange["moves"][number];

function MoveLine({ content, move: { from, to, count } }: { readonly content: Content; readonly move: Move }) {
	const { view, snapshot } = content;
	const label = (key: string) => statusLabelOf(view, snapshot.scheme, key);
	return (
		<li>
			<a class="move" href={listAddress(content, { before: filterValue(from), status: filterValue(to) })}>
				<strong class="move__count">{count}</strong>
				<span class="move__status">
					<Mark view={view} name={markOf(snapshot, from)} /> {label(from)}
				</span>
				<span class="move__to">
					<span aria-hidden="true">→</span>
					<span class="kern-sr-only">{view.t.publication_became()}</span>
				</span>
				<span class="move__status">
					<Mark view={view} name={markOf(snapshot, to)} /> {label(to)}
				</span>
			</a>
		</li>
	);
}

type FlowProps = { readonly content: Content; readonly change: ReportChange };

/** The same as a picture, with those that stayed. */
function SmallFlow({ content, change }: FlowProps) {
	const { view, snapshot } = content;
	const { t, locale } = view;
	return (
		<FlowPicture
			small
			view={view}
			id="fluss"
			scheme={snapshot.scheme}
			flows={change.moves}
			before={shortDayWords(locale, change.since)}
			after={shortDayWords(locale, snapshot.asOf)}
			sentence={t.publication_since_title({ date: dayWords(locale, change.since) })}
			address={({ from = "", to = "" }) => listAddress(content, { before: filterValue(from), status: filterValue(to) })}
		/>
	);
}

/** What has changed since the report before, in short. */
export function Since(content: Content) {
	const { view, publication, snapshot } = content;
	const { t, locale } = view;
	const { change } = snapshot;
	if (!change) return null;
	const moves = change.moves.filter(({ from, to }) => from !== to).toSorted((a, b) => b.count - a.count);
	return (
		<section class="section" aria-labelledby="veraenderung">
			<h2 id="veraenderung" class="kern-heading-medium">
				{t.publication_since_title({ date: dayWords(locale, change.since) })}
			</h2>
			{moves.length === 0 ? (
				<p class="kern-body">{t.publication_moved_none()}</p>
			) : (
				<div class="moves-told">
					<SmallFlow content={content} change={change} />
					<ol class="moves">
						{moves.map((move) => (
							<MoveLine content={content} move={move} />
						))}
					</ol>
				</div>
			)}
			{change.retold > 0 && (
				<p class="kern-body">
					<a class="quiet-link" href={listAddress(content, { change: "retold" })}>
						{t.publication_retold({ count: change.retold })}
					</a>
				</p>
			)}
			{publication.reports.length > 1 && (
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "publicationDifferences", placeOf(content))}>
						{t.publication_all_changes()}
					</a>
				</p>
			)}
		</section>
	);
}
