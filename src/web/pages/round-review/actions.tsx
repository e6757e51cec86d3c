// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { nextContributionState } from "../../../round/contribution-state.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { cellId } from "../edit/edit-page.tsx";
import { StatusChoice } from "../edit-statement/page.tsx";
import { deedAddress, type EntryContent } from "./content.ts";
import { DeedFields } from "./deed-fields.tsx";
import { nextEntry } from "./position.tsx";
import { TypedBeside } from "./typed-beside.tsx";

const can = ({ current, review, mayDecide }: EntryContent, action: "accept" | "return" | "edit" | "reopen"): boolean =>
	mayDecide &&
	nextContributionState(current.contribution.state, { by: "coordinator", action, round: review.round.state }) !==
		undefined;

function Accept(content: EntryContent) {
	const { view, current, choice } = content;
	return (
		<form method="post" action={deedAddress(content, "reviewAccept", current)}>
			<DeedFields choice={choice} entry={current} next={nextEntry(content)} />
			<button class="kern-btn kern-btn--primary" type="submit" data-key="a" aria-keyshortcuts="A">
				<span class="kern-label">{view.t.round_review_accept()}</span>
				<kbd class="only-with-script" hidden>
					A
				</kbd>
			</button>
		</form>
	);
}

function Reopen(content: EntryContent) {
	const { view, current, choice } = content;
	return (
		<form method="post" action={deedAddress(content, "reviewReopen", current)}>
			<DeedFields choice={choice} entry={current} next={undefined} />
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{view.t.round_review_reopen()}</span>
			</button>
		</form>
	);
}

/** A form behind its name, so that there is one primary button; open where something was typed already. */
function Return(content: EntryContent) {
	const { view, current, choice, refused } = content;
	const { t } = view;
	const isOpen = refused?.deed === "return";
	return (
		<details class="fold deed" open={isOpen}>
			<summary data-key="r" aria-keyshortcuts="R">
				{t.round_review_return()}{" "}
				<kbd class="only-with-script" hidden>
					R
				</kbd>
			</summary>
			<form class="edit-form" method="post" action={deedAddress(content, "reviewReturn", current)}>
				<DeedFields choice={choice} entry={current} next={nextEntry(content)} />
				<TextArea
					name="comment"
					label={t.round_review_comment()}
					hint={t.round_review_comment_hint()}
					value={isOpen ? (refused.typed.comment ?? "") : ""}
				/>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.round_review_return_now()}</span>
				</button>
			</form>
		</details>
	);
}

function Edit(content: EntryContent) {
	const { view, review, current, choice, refused } = content;
	const { t } = view;
	const isOpen = refused?.deed === "edit";
	const { status = "", description = "" } = isOpen ? refused.typed : current.answer;
	return (
		<details class="fold deed" open={isOpen}>
			<summary data-key="e" aria-keyshortcuts="E">
				{t.round_review_edit()}{" "}
				<kbd class="only-with-script" hidden>
					E
				</kbd>
			</summary>
			<form class="edit-form" method="post" action={deedAddress(content, "reviewEdit", current)}>
				<DeedFields choice={choice} entry={current} next={undefined} />
				<p class="kern-body text-column">{t.round_review_edit_text()}</p>
				{isOpen && <TypedBeside {...content} typed={description} />}
				<StatusChoice view={view} scheme={review.plan.scheme} chosen={status} />
				<TextArea
					name="description"
					id={cellId("description")}
					label={t.edit_cell_description()}
					value={description}
					rows={8}
				/>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.round_review_edit_now()}</span>
				</button>
			</form>
		</details>
	);
}

/** What can be done with the answer by who looks at it. */
export function Actions(content: EntryContent) {
	const { view, current, review } = content;
	const approved = review.approvals.some(({ fieldId }) => fieldId === current.row.field?.id);
	if (approved) return <p class="kern-body">{view.t.round_review_approved()}</p>;
	if (!content.mayDecide) return <p class="kern-body quiet">{view.t.round_review_only_coordinators()}</p>;
	return (
		<div class="deeds no-print">
			{can(content, "accept") && <Accept {...content} />}
			{can(content, "reopen") && <Reopen {...content} />}
			{can(content, "return") && <Return {...content} />}
			{can(content, "edit") && <Edit {...content} />}
		</div>
	);
}
