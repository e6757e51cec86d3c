// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { approvingAction } from "../../round/final-action.ts";
import type { Round } from "../../round/round.ts";
import { nextRoundState } from "../../round/round-state.ts";
import { statementsOf } from "../../round/statements-of.ts";
import { insertApprovals } from "../../store/approval-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { type ChangeResult, changePlan } from "../change-plan.ts";
import type { Context } from "../context.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { type ApprovableField, loadApproval } from "./open-approval.ts";
import { openLockedRound } from "./review-deed.ts";

type ApproveInput = RoundAddress & {
	/** The fields, each with what was seen of it. */
	readonly fields: readonly { readonly key: string; readonly seen: string }[];
};

type ApproveProblem = {
	readonly kind:
		| "nothing-chosen"
		/** What was proposed, or what it replaces, is not what was seen. */
		| "stale"
		/** Something in it is still to be decided, or the round is not closed. */
		| "not-ready"
		/** The person wrote at one of its texts. */
		| "own-text";
};

const refuse = (kind: ApproveProblem["kind"]) => ({ ok: false, problem: { kind } }) as const;

/**
 * Approves action fields: their accepted answers become the plan's statements of the reporting date, all in one transaction with the record
 * of who approved them. With the last field the round is approved.
 */
export function approveFields(
	context: Context,
	{ fields: wanted, ...address }: ApproveInput,
): Promise<ChangeResult<ApproveProblem>> {
	const request = { plan: address.plan, action: approvingAction, permission: "round:approve" } as const;
	return changePlan<ApproveProblem>(context, request, async (rows, _past, db, plan) => {
		const opened = await openLockedRound(context, db, address, "round:approve");
		if (!opened.ok) return opened;
		const approval = await loadApproval(context, db, address);
		if (!approval.ok) return approval;
		const { round } = opened;
		if (!nextRoundState(round.state, "approve")) return refuse("not-ready");
		const chosen = choose(approval.fields, wanted);
		if (!chosen.ok) return chosen;
		await noteApprovals(context, db, round, chosen.fields, opened.accountId);
		const done = new Set(chosen.fields.map(({ key }) => key));
		if (approval.fields.every(({ key, approval: given }) => given || done.has(key))) await finish(context, db, round);
		const making = { asOf: round.asOf, scheme: plan.scheme, statements: rows.statement, newId: context.newId };
		return { ok: true, change: { rows: chosen.fields.flatMap((field) => statementsOf(field, making)) } };
	});
}

function choose(fields: readonly ApprovableField[], wanted: ApproveInput["fields"]) {
	if (wanted.length === 0) return refuse("nothing-chosen");
	const chosen: ApprovableField[] = [];
	for (const { key, seen } of wanted) {
		const field = fields.find((one) => one.key === key);
		if (!field || field.seen !== seen) return refuse("stale");
		if (field.approval || field.blockers.length > 0) return refuse("not-ready");
		if (field.ownText) return refuse("own-text");
		chosen.push(field);
	}
	return { ok: true, fields: chosen } as const;
}

async function noteApprovals(
	{ newId, now, actor }: Context,
	db: Db,
	{ id: roundId, planId }: Round,
	fields: readonly ApprovableField[],
	approvedBy: string,
): Promise<void> {
	const at = now();
	await insertApprovals(
		db,
		fields.map(({ field, sha256 }) => ({
			...{ id: newId(), roundId, approvedBy, approvedAt: at, sha256 },
			...(field && { fieldId: field.id }),
		})),
	);
	for (const { key, sha256, steps } of fields) {
		await recordEvent(db, {
			...{ at, actor: actorName(actor), action: "approve-field", planId, subjectKind: "round", subjectId: roundId },
			after: { field: key, sha256, steps: steps.length },
		});
	}
}

/** With its last field a round is approved. */
async function finish({ now, actor }: Context, db: Db, round: Round): Promise<void> {
	const approved = { ...round, state: "approved", approvedAt: now() } as const;
	if (!(await updateRound(db, approved))) throw new Error("A locked round was changed.");
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "approve-round", planId: round.planId },
		...{ subjectKind: "round", subjectId: round.id, after: { asOf: round.asOf } },
	});
}
