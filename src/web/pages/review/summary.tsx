// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { Mark, markFor } from "../../ui/mark.tsx";
import { fieldWords, statusWords } from "../reading/names.ts";
import { addressIn, type ReviewContent } from "./content.ts";
import { History } from "./history.tsx";
import { Tabs } from "./page.tsx";
import { RevertForm } from "./revert-form.tsx";
import { Tray } from "./tray.tsx";
import { openSentence } from "./words.ts";

/** One mark per step, grouped by action field: what the plan will be at one look. */
function Mosaic({ view, reviewed }: ReviewContent) {
	const { measures, actionFields } = reviewed.review.draft;
	const homeless = { code: "", title: "", measures: 0 };
	const fields = measures.some(({ actionField }) => actionField === "") ? [...actionFields, homeless] : actionFields;
	return (
		<ul class="mosaic">
			{fields.map((field) => {
				const own = measures.filter(({ actionField }) => actionField === field.code);
				return (
					<li class="mosaic__field">
						<span class="mosaic__name breakable">{fieldWords(view, field)}</span>
						<ol class="mosaic__marks">
							{own.flatMap((measure) =>
								measure.steps.map((step) => (
									<li class="mosaic__mark" title={`${measure.number} ${statusWords(view, step.status)}`}>
										<Mark view={view} name={markFor(step.status)} />
										<span class="kern-sr-only">
											{measure.number} {statusWords(view, step.status)}
										</span>
									</li>
								)),
							)}
						</ol>
					</li>
				);
			})}
		</ul>
	);
}

function CommitForm(content: ReviewContent) {
	const { view, reviewed } = content;
	return (
		<form class="review__commit" method="post" action={addressIn(content, "importCommit")}>
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			<button class="kern-btn kern-btn--primary" type="submit" data-key="Enter">
				<span class="kern-label">{view.t.import_commit({ plan: reviewed.plan.title })}</span>
			</button>
		</form>
	);
}

function DiscardForm(content: ReviewContent) {
	const { view, reviewed } = content;
	return (
		<details class="fold">
			<summary>{view.t.import_discard()}</summary>
			<form method="post" action={addressIn(content, "importDiscard")}>
				<p class="kern-body">{view.t.import_discard_text()}</p>
				<input type="hidden" name="version" value={String(reviewed.import.version)} />
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{view.t.import_discard_submit()}</span>
				</button>
			</form>
		</details>
	);
}

function Reviewing(content: ReviewContent) {
	return (
		<>
			{content.needed === 0 && <CommitForm {...content} />}
			<Tabs {...content} />
			<History {...content} />
			<Mosaic {...content} />
			<Tray {...content} />
			<p class="kern-body">
				<a class="kern-link" href={addressIn(content, "importColumns")}>
					{content.view.t.import_columns_link()}
				</a>
			</p>
			<DiscardForm {...content} />
		</>
	);
}

function Committed(content: ReviewContent) {
	const { view, locale, context, reviewed } = content;
	const address = href(locale, "plan", { city: context.municipality.slug, plan: reviewed.plan.slug });
	return (
		<>
			<p class="kern-body">
				<a class="kern-btn kern-btn--primary" href={address}>
					<span class="kern-label">{view.t.import_to_plan()}</span>
				</a>
			</p>
			<Mosaic {...content} />
			<RevertForm {...content} />
		</>
	);
}

function Lead(content: ReviewContent) {
	const { view, locale, reviewed, entries } = content;
	const { t } = view;
	const { state, committedAt } = reviewed.import;
	const { measures } = reviewed.review.draft;
	const count = { measures: t.web_measures({ count: measures.length }), steps: t.web_steps({ count: entries.length }) };
	if (state === "reviewing")
		return (
			<p class="lead text-column">
				{t.import_read(count)} {openSentence(content)}
			</p>
		);
	const date = committedAt ? momentWords(locale, committedAt) : "";
	const sentence = {
		committed: t.import_committed({ ...count, plan: reviewed.plan.title, date }),
		reverted: t.import_reverted({ plan: reviewed.plan.title }),
		discarded: t.import_discarded(),
	}[state];
	return <p class="lead text-column">{sentence}</p>;
}

/** An import at one look: what it brings with one button to take it over, or what became of it. */
export function summaryPage(content: ReviewContent) {
	const { view, locale, context, problem, reviewed } = content;
	const { t } = view;
	const { state, fileName } = reviewed.import;
	const title = reviewed.review.draft.document.title || fileName;
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title }) : title,
		island: "review",
		children: (
			<>
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "imports", { city: context.municipality.slug })}>
						{t.import_list()}
					</a>
				</p>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<p class="kern-body kern-body--muted breakable">{fileName}</p>
				<div id="problem" role="alert" class="text-column">
					{problem && <Alert {...problem} />}
				</div>
				<Lead {...content} />
				{state === "reviewing" && <Reviewing {...content} />}
				{state === "committed" && <Committed {...content} />}
			</>
		),
	});
}
