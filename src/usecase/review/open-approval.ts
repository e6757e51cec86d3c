// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { approvedHash, seenHash } from "../../round/approved-text.ts";
import { type Blocker, blockersOf, type FieldProposal, fieldProposals } from "../../round/field-proposal.ts";
import { mayApprove } from "../../round/four-eyes.ts";
import { noField } from "../../round/review-filter.ts";
import type { Approval } from "../../store/approval-repository.ts";
import { listAuthors } from "../../store/contribution-repository.ts";
import { listApprovers } from "../../store/grant-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refused } from "../context.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { loadReview, type OpenedReview, type RoundPermission } from "./open-review.ts";

export type Approver = { readonly id: string; readonly name: string; readonly email: string };

/** An action field in front of somebody who may approve it. */
export type ApprovableField = FieldProposal & {
	/** How forms name it. */
	readonly key: string;
	/** What is seen now: see `seenHash`. */
	readonly seen: string;
	readonly sha256: string;
	readonly approval: Approval | undefined;
	readonly blockers: readonly Blocker[];
	/** Who wrote at its texts, by name. */
	readonly writers: readonly string[];
	/** Whether the person who asks wrote at one of its texts. */
	readonly ownText: boolean;
	/** Of the approvers those who may approve it: nobody does who wrote at one of its texts. */
	readonly approvers: readonly Approver[];
};

export type OpenedApproval = {
	readonly ok: true;
	readonly review: OpenedReview;
	readonly fields: readonly ApprovableField[];
	/** Who may approve in this plan at all, by name. */
	readonly approvers: readonly Approver[];
};

/** Opens what a round proposes, field by field, with what keeps it from being approved. */
export async function openApproval(context: Context, address: RoundAddress): Promise<OpenedApproval | Refused> {
	return context.store.read(context.municipality.id, (db) => loadApproval(context, db, address));
}

/** The same within a transaction. */
export async function loadApproval(
	context: Context,
	db: Db,
	address: RoundAddress,
	permission: RoundPermission = "round:read",
): Promise<OpenedApproval | Refused> {
	const review = await loadReview(context, db, address, permission);
	if (!review.ok) return review;
	const written = await writtenIn(db, review);
	const accountId = context.actor.kind === "account" ? context.actor.accountId : "";
	const { asOf } = review.round;
	const approvers = await listApprovers(db, review.plan.id);
	const fields = fieldProposals({ ...review, asOf }).map((proposal): ApprovableField => {
		const answers = written.answers.get(proposal.field?.id) ?? [];
		return {
			...proposal,
			...{ key: proposal.field?.id ?? noField, seen: seenHash(asOf, proposal), sha256: approvedHash(asOf, proposal) },
			approval: review.approvals.find(({ fieldId }) => fieldId === proposal.field?.id),
			blockers: blockersOf(proposal),
			writers: [...new Set(answers.flatMap(({ authors }) => authors.map((id) => written.names.get(id) ?? "")))],
			ownText: !mayApprove(accountId, answers),
			approvers: approvers.filter(({ id }) => mayApprove(id, answers)),
		};
	});
	return { ok: true, review, fields, approvers };
}

/** What can be approved as it stands, once the round is closed. */
export const readyForApproval = (fields: readonly ApprovableField[]): readonly ApprovableField[] =>
	fields.filter(({ approval, blockers }) => !approval && blockers.length === 0);

/** Who may approve some of these fields, each with those. */
export function approversOf({ approvers }: Pick<OpenedApproval, "approvers">, fields: readonly ApprovableField[]) {
	const ofOne = ({ id }: Approver) => fields.filter((field) => field.approvers.some((one) => one.id === id));
	return approvers.map((approver) => ({ approver, fields: ofOne(approver) })).filter((one) => one.fields.length > 0);
}

/** Who wrote what, by the field that it belongs to; what is about dropped steps counts too, as it does for the database. */
async function writtenIn(db: Db, { round, book, contributions, merged }: OpenedReview) {
	const authors = await listAuthors(db, round.id);
	const authorsOf = Map.groupBy(authors, ({ contributionId }) => contributionId);
	const mergers = new Map(merged.map(({ stepId, mergedBy }) => [stepId, mergedBy]));
	const fieldOfMeasure = new Map(book.contents.measures.map(({ id, actionFieldId }) => [id, actionFieldId]));
	const fieldOfStep = new Map(book.contents.steps.map(({ id, measureId }) => [id, fieldOfMeasure.get(measureId)]));
	const answers = Map.groupBy(
		contributions.map((one) => {
			const mergedBy = mergers.get(one.stepId);
			const own = (authorsOf.get(one.id) ?? []).map(({ accountId }) => accountId);
			return { ...one, authors: own, ...(mergedBy && { mergedBy }) };
		}),
		({ stepId }) => fieldOfStep.get(stepId),
	);
	return { answers, names: new Map(authors.map(({ accountId, name }) => [accountId, name])) };
}
