// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ApprovableField } from "../../../usecase/review/open-approval.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import { roundFieldWords, stepName } from "../edit/names.ts";
import { queueAddress, roundParameters } from "../round-review/content.ts";
import { type ApprovalContent, readyFields } from "./content.ts";
import { seenValue } from "./seen-value.ts";
import { StepProposalView } from "./step-proposal.tsx";

type FieldProps = { readonly content: ApprovalContent; readonly field: ApprovableField };

/** How many steps get another status, another text, the same, or keep what they had. */
function counts({ view: { t } }: ApprovalContent, { steps }: ApprovableField): string {
	const decided = steps.filter(({ outcome }) => outcome.kind === "decided");
	const unchanged = decided.filter(({ entries }) => entries.every((entry) => entry.unchanged)).length;
	const silent = steps.filter(({ outcome }) => outcome.kind === "none").length;
	const parts = [
		t.approval_count_steps({ count: steps.length }),
		t.approval_count_changed({ count: decided.length - unchanged }),
		t.approval_count_unchanged({ count: unchanged }),
		...(silent > 0 ? [t.approval_count_silent({ count: silent })] : []),
	];
	return parts.join(", ");
}

/** What is still to be decided, each with the way there. */
function Blockers({ content, field }: FieldProps) {
	const { view } = content;
	if (field.blockers.length === 0) return null;
	return (
		<ul class="notes">
			{field.blockers.map(({ kind, steps }) => (
				<li class="note note--review">
					<Mark view={view} name="look" />
					<span>
						{kind === "open"
							? view.t.approval_blocked_open({ count: steps.length })
							: view.t.approval_blocked_undecided({ count: steps.length })}{" "}
						{steps.slice(0, 5).map(({ row, entries }, at) => (
							<>
								{at > 0 && ", "}
								<a class="kern-link" href={queueAddress(content, { filter: "new" }, entries[0]?.contribution.id)}>
									{stepName(view, row.measure, row.step)}
								</a>
							</>
						))}
						{steps.length > 5 && " …"}
					</span>
				</li>
			))}
		</ul>
	);
}

/** The button, or why there is none. */
function Approve({ content, field }: FieldProps) {
	const { view, review, mayApprove } = content;
	const { t, locale } = view;
	if (field.approval) {
		const { approvedBy, approvedAt } = field.approval;
		const name = review.names.get(approvedBy) ?? t.edit_somebody();
		return <p class="kern-body">{t.approval_given({ name, moment: momentWords(locale, approvedAt) })}</p>;
	}
	if (mayApprove && field.ownText) return <p class="kern-body text-column">{t.approval_why_not_own()}</p>;
	if (!readyFields(content).includes(field)) return null;
	return (
		<form class="no-print" method="post" action={href(locale, "approval", roundParameters(content))}>
			<input type="hidden" name="field" value={seenValue(field)} />
			<button
				class="kern-btn kern-btn--secondary"
				type="submit"
				aria-label={`${t.approval_approve()}: ${roundFieldWords(t, field.field)}`}
			>
				<span class="kern-label">{t.approval_approve()}</span>
			</button>
		</form>
	);
}

function Remarks({ content, field }: FieldProps) {
	const withRemarks = field.steps.flatMap(({ entries }) => entries).filter(({ remarks }) => remarks.length > 0);
	if (withRemarks.length === 0 || field.approval) return null;
	const address = queueAddress(content, { filter: "accepted", field: field.key });
	return (
		<p class="kern-body">
			<a class="kern-link" href={address}>
				{content.view.t.approval_remarks({ count: withRemarks.length })}
			</a>
		</p>
	);
}

/** An action field: what is proposed, who wrote it, what is still open, and the approval. */
export function FieldSection({ content, field }: FieldProps) {
	const { t } = content.view;
	const id = `field-${field.key}`;
	return (
		<section class="approval-field" aria-labelledby={id}>
			<h2 id={id} class="kern-heading-medium breakable">
				{roundFieldWords(t, field.field)}
			</h2>
			<p class="kern-body">{counts(content, field)}.</p>
			{field.writers.length > 0 && (
				<p class="kern-body quiet breakable">{t.approval_writers({ names: field.writers.join(", ") })}</p>
			)}
			<Remarks content={content} field={field} />
			<Blockers content={content} field={field} />
			<details class="fold">
				<summary>{field.approval ? t.approval_show_approved() : t.approval_show_proposed()}</summary>
				<ol class="plain-list">
					{field.steps.map((step) => (
						<StepProposalView content={content} field={field} step={step} />
					))}
				</ol>
			</details>
			<Approve content={content} field={field} />
		</section>
	);
}
