// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { remarkSentence } from "../../../wording/remark-sentence.ts";
import { Mark } from "../../ui/mark.tsx";
import { stepName } from "../edit/names.ts";
import { measureAddress } from "../plan/content.ts";
import { Actions } from "./actions.tsx";
import { Comparison } from "./comparison.tsx";
import type { EntryContent } from "./content.ts";
import { Endorsement } from "./endorsement.tsx";
import { Leads } from "./leads.tsx";
import { Notes } from "./notes.tsx";
import { Proofs } from "./proofs.tsx";
import { handedInWords, unitWords } from "./words.ts";

/** What was noticed in the answer, and what to do. */
function Remarks({ view, review, current }: EntryContent) {
	if (current.remarks.length === 0) return null;
	return (
		<ul class="notes" aria-label={view.t.round_review_remarks()}>
			{current.remarks.map((remark) => (
				<li class={remark.severity === "notice" ? "note" : "note note--review"}>
					<Mark view={view} name="look" />
					<span class="breakable">{remarkSentence(view.t, view.locale, review.plan.scheme, remark)}</span>
				</li>
			))}
		</ul>
	);
}

/** What the step is, folded: who reviews knows it mostly. */
function About({ view, current: { row } }: EntryContent) {
	const { t } = view;
	return (
		<details class="fold">
			<summary>{t.round_review_about_step()}</summary>
			<ul class="breakable">
				{row.step.content.map((line) => (
					<li>{line}</li>
				))}
			</ul>
			<p class="kern-body">
				{t.web_column_term()}: {row.step.term.join(", ") || "–"}
			</p>
		</details>
	);
}

/** One answer: what it is about, what was noticed, last time and now, what was said about it, and what can be done. */
export function AnswerCard(content: EntryContent) {
	const { view, review, current } = content;
	const { contribution, row } = current;
	return (
		<article class="answer" aria-labelledby="answer-name">
			<header class="answer__head">
				<h2 id="answer-name" class="kern-heading-medium breakable" tabindex={-1}>
					<a class="kern-link" href={measureAddress(view, review.plan, row.measure.slug, row.step.position)}>
						{stepName(view, row.measure, row.step)}
					</a>
				</h2>
				<p class="answer__who breakable">
					<strong>{unitWords(review, contribution.unitId)}</strong> · {handedInWords(view, review, current)}
				</p>
				<Endorsement {...content} />
			</header>
			<Remarks {...content} />
			<Comparison {...content} />
			<Leads {...content} />
			<About {...content} />
			<Proofs {...content} />
			<Notes {...content} />
			<Actions {...content} />
		</article>
	);
}
