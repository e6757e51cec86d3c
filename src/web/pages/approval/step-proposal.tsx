// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepProposal } from "../../../round/field-proposal.ts";
import type { ApprovableField } from "../../../usecase/review/open-approval.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { stepName } from "../edit/names.ts";
import { Move, StatusOf } from "../round-review/comparison.tsx";
import { roundParameters } from "../round-review/content.ts";
import { unitWords } from "../round-review/words.ts";
import type { ApprovalContent } from "./content.ts";

type StepProps = {
	readonly content: ApprovalContent;
	readonly field: ApprovableField;
	readonly step: StepProposal;
};

/** From what to what: the status in the open, the text folded where it is another one. */
function Outcome({ content, step, approved }: Omit<StepProps, "field"> & { readonly approved: boolean }) {
	const { view, review } = content;
	const { t, locale } = view;
	const { outcome, last, existing } = step;
	if (outcome.kind === "none") {
		return (
			<>
				<p class="kern-body quiet">{t.approval_keeps_last()}</p>
				{last && <StatusOf view={view} review={review} status={last.status} />}
			</>
		);
	}
	if (outcome.kind !== "decided") return <p class="kern-body quiet">{t.approval_step_open()}</p>;
	const { answer } = outcome;
	const same = last?.description === answer.description;
	return (
		<>
			<Move view={view} review={review} from={last} to={answer} />
			{same ? (
				<p class="quiet">{t.approval_same_text()}</p>
			) : (
				<MarkedWords view={view} before={last?.description ?? ""} after={answer.description} />
			)}
			{existing && !approved && (
				<div class="replaced">
					<p class="kern-body">{t.approval_replaces({ date: dayWords(locale, existing.asOf) })}</p>
					<Move view={view} review={review} from={existing} to={answer} />
					<MarkedWords view={view} before={existing.description} after={answer.description} />
				</div>
			)}
		</>
	);
}

/** Gives an accepted answer back to the coordinators. */
function SendBack({ content, step }: StepProps) {
	const { view, review } = content;
	const { t, locale } = view;
	const accepted = step.entries.filter(({ contribution }) => contribution.state === "accepted");
	return (
		<>
			{accepted.map(({ contribution }) => (
				<details class="fold no-print">
					<summary>
						{t.approval_send_back()}
						{accepted.length > 1 && `: ${unitWords(review, contribution.unitId)}`}
					</summary>
					<form
						class="edit-form"
						method="post"
						action={href(locale, "approvalSendBack", { ...roundParameters(content), contribution: contribution.id })}
					>
						<input type="hidden" name="version" value={String(contribution.version)} />
						<TextArea
							name="comment"
							id={`comment-${contribution.id}`}
							label={t.approval_comment()}
							hint={t.approval_comment_hint()}
							value=""
						/>
						<button class="kern-btn kern-btn--secondary" type="submit">
							<span class="kern-label">{t.approval_send_back_now()}</span>
						</button>
					</form>
				</details>
			))}
		</>
	);
}

/** One step of a field: what it becomes, and the way to send it back. */
export function StepProposalView(props: StepProps) {
	const { content, field, step } = props;
	const { view, review, mayApprove } = content;
	const units = step.entries.map(({ contribution }) => unitWords(review, contribution.unitId));
	return (
		<li class="proposal">
			<h3 class="proposal__name breakable">{stepName(view, step.row.measure, step.row.step)}</h3>
			<p class="quiet breakable">{units.join(", ")}</p>
			<Outcome content={content} step={step} approved={field.approval !== undefined} />
			{mayApprove && !field.approval && <SendBack {...props} />}
		</li>
	);
}
