// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { Mark } from "../../ui/mark.tsx";
import { addressIn, type ItemContent, type ReviewContent } from "./content.ts";
import type { Entry } from "./entry.ts";
import { FacsimileOf } from "./facsimile.tsx";
import { History } from "./history.tsx";
import { Keys } from "./keys.tsx";
import { StepForm } from "./step-form.tsx";
import { Tray } from "./tray.tsx";
import { measureWords, openSentence, reasonName } from "./words.ts";

/** The reasons with their counts: first what needs a decision, then what may stay, then everything. */
export function Tabs(content: ReviewContent) {
	const { view, tabs, reason, current, entries } = content;
	const { t } = view;
	const all = { rule: "all" as const, count: entries.length, needed: false };
	return (
		<nav aria-label={t.import_reasons()}>
			<ul class="chips">
				{[...tabs, all].map(({ rule, count, needed }) => (
					<li>
						<a
							class="chip"
							href={addressIn(content, "import", { reason: rule })}
							{...(current && rule === reason && { "aria-current": "true" as const })}
						>
							{needed && <Mark view={view} name="look" />}
							<span>{reasonName(t, rule)}</span> <strong>{count}</strong>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** In one sentence: what was read, and what is still to be done. */
function Progress(content: ItemContent) {
	const { view, entries, reviewed } = content;
	const { t } = view;
	const { measures } = reviewed.review.draft;
	return (
		<p class="lead text-column">
			{t.import_read({
				measures: t.web_measures({ count: measures.length }),
				steps: t.web_steps({ count: entries.length }),
			})}{" "}
			{openSentence(content)}
		</p>
	);
}

function Position(content: ItemContent) {
	const { view, listed, current, reason } = content;
	const { t } = view;
	const at = listed.findIndex(({ id }) => id === current.id);
	const link = (entry: Entry | undefined, rel: "prev" | "next", label: string) =>
		entry && (
			<a class="kern-link" rel={rel} href={addressIn(content, "import", { reason, step: entry.id })}>
				{label}
			</a>
		);
	return (
		<p class="position kern-body">
			<span>{t.import_position({ position: at + 1, count: listed.length, reason: reasonName(t, reason) })}</span>
			{link(listed[at - 1], "prev", t.import_previous())}
			{link(listed[at + 1], "next", t.import_next())}
		</p>
	);
}

/** Everything that a reason lists, at once. */
function Bulk(content: ItemContent) {
	const { view, reason, listed, reviewed } = content;
	if (reason === "all" || reason === "name-missing" || listed.length < 2) return null;
	return (
		<form method="post" action={addressIn(content)}>
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			<input type="hidden" name="reason" value={reason} />
			<button class="kern-btn kern-btn--secondary" name="action" value="accept-reason" type="submit">
				<span class="kern-label">{view.t.import_accept_all({ count: listed.length })}</span>
			</button>
		</form>
	);
}

/** The document beside the form of what was read there. */
export function reviewPage(content: ItemContent) {
	const { view, current, document, problem, reviewed, needed } = content;
	const { t } = view;
	const name = measureWords(t, current.measure);
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title: name }) : t.import_review_of({ name }),
		island: "review",
		wide: true,
		children: (
			<div class="review">
				<header>
					<h1 class="kern-heading-medium breakable">
						{t.import_review_title({ title: reviewed.review.draft.document.title || reviewed.import.fileName })}
					</h1>
					<Progress {...content} />
					<Tabs {...content} />
				</header>
				<div id="problem" role="alert" class="text-column">
					{problem && <Alert {...problem} />}
				</div>
				<div class="review__bar">
					<Position {...content} />
					<Bulk {...content} />
					<History {...content} />
				</div>
				<div class="review__split">
					<FacsimileOf view={view} document={document} />
					<StepForm {...content} />
				</div>
				<Tray {...content} />
				<Keys view={view} />
				<p class="kern-body">
					<a class="kern-link" href={addressIn(content, "importColumns")}>
						{t.import_columns_link()}
					</a>
					{needed === 0 && (
						<>
							{" · "}
							<a class="kern-link" href={addressIn(content)}>
								{t.import_to_summary()}
							</a>
						</>
					)}
				</p>
			</div>
		),
	});
}
