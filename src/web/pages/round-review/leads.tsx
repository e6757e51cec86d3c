// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "../../../round/review-entry.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { StatusChoice } from "../edit-statement/page.tsx";
import { StatusOf } from "./comparison.tsx";
import { type EntryContent, queueAddress, roundParameters } from "./content.ts";
import { ChoiceFields } from "./deed-fields.tsx";
import { stateWords, unitWords } from "./words.ts";

/** The answers of all units that lead the step of the one in front. */
const entriesOfStep = ({ review, current }: EntryContent): readonly ReviewEntry[] =>
	review.entries.filter(({ row }) => row.step.id === current.row.step.id);

function OtherLead({ content, entry }: { readonly content: EntryContent; readonly entry: ReviewEntry }) {
	const { view, review, choice } = content;
	const { contribution, answer } = entry;
	return (
		<li class="other-lead">
			<p class="breakable">
				<a class="kern-link" href={queueAddress(content, choice, contribution.id)}>
					{unitWords(review, contribution.unitId)}
				</a>{" "}
				· {stateWords(view, entry)}
			</p>
			<StatusOf view={view} review={review} status={answer.status} />
			<p class="marked breakable">{answer.description}</p>
		</li>
	);
}

/** What several units answered as one text, each by its name: a beginning for whoever makes one of it. */
const proposedText = ({ review }: EntryContent, accepted: readonly ReviewEntry[]): string =>
	accepted
		.filter(({ answer }) => answer.description.trim() !== "")
		.map(({ contribution, answer }) => `${unitWords(review, contribution.unitId)}: ${answer.description.trim()}`)
		.join("\n\n");

function Merge({ content, accepted }: { readonly content: EntryContent; readonly accepted: readonly ReviewEntry[] }) {
	const { view, review, current, choice, refused } = content;
	const { t, locale } = view;
	const merged = review.merged.find(({ stepId }) => stepId === current.row.step.id);
	const typed = refused?.deed === "merge" ? refused.typed : undefined;
	const statuses = new Set(accepted.map(({ answer }) => answer.status));
	const [same = ""] = statuses.size === 1 ? statuses : [];
	const address = href(locale, "reviewMerge", { ...roundParameters(content), step: current.row.step.id });
	return (
		<form class="edit-form merge" method="post" action={address}>
			<h3 class="kern-heading-small">{t.round_review_merge_title()}</h3>
			<p class="kern-body text-column">
				{merged
					? t.round_review_merged_by({
							name: review.names.get(merged.mergedBy) ?? t.edit_somebody(),
							moment: momentWords(locale, merged.mergedAt),
						})
					: t.round_review_merge_text()}
			</p>
			<ChoiceFields choice={choice} />
			<input type="hidden" name="version" value={String(merged?.version ?? 0)} />
			<input type="hidden" name="next" value={current.contribution.id} />
			<StatusChoice view={view} scheme={review.plan.scheme} chosen={typed?.status ?? merged?.status ?? same} />
			<TextArea
				name="description"
				id="merged-description"
				label={t.edit_cell_description()}
				value={typed?.description ?? merged?.description ?? proposedText(content, accepted)}
				rows={8}
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.round_review_merge_now()}</span>
			</button>
		</form>
	);
}

/** Where several units lead one step: what the others say, and the one statement that is made of it. */
export function Leads(content: EntryContent) {
	const { view, current, review, mayDecide } = content;
	const entries = entriesOfStep(content);
	if (entries.length < 2) return null;
	const accepted = entries.filter(({ contribution }) => contribution.state === "accepted");
	const approved = review.approvals.some(({ fieldId }) => fieldId === current.row.field?.id);
	const isSettled = current.outcome.kind !== "open" && accepted.length > 1;
	return (
		<section class="leads" aria-labelledby="leads-name">
			<h3 id="leads-name" class="kern-heading-small">
				{view.t.round_review_leads({ count: entries.length })}
			</h3>
			<ul class="plain-list">
				{entries
					.filter((entry) => entry !== current)
					.map((entry) => (
						<OtherLead content={content} entry={entry} />
					))}
			</ul>
			{isSettled && mayDecide && !approved && <Merge content={content} accepted={accepted} />}
		</section>
	);
}
