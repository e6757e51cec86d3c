// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import type { StatusKey } from "../../plan/status.ts";
import type { ReviewEntry } from "../../round/review-entry.ts";
import type { Round } from "../../round/round.ts";
import { isApproved } from "../../store/approval-repository.ts";
import { addAuthor } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { saveMergedAnswer } from "../../store/merged-answer-repository.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { loadReview } from "./open-review.ts";
import { openLockedRound } from "./review-deed.ts";

type MergeInput = RoundAddress & {
	readonly step: string;
	/** Of the merged answer that somebody saw; 0 where there was none. */
	readonly version: number;
	readonly status: StatusKey | "";
	readonly description: string;
};

type MergeProblem = { readonly kind: "stale" | "not-possible" | "approved" | "status-unknown" };

type MergeResult =
	| { readonly ok: true; readonly event: number }
	| { readonly ok: false; readonly problem: Refusal | MergeProblem };

const refuse = (kind: MergeProblem["kind"]) => ({ ok: false, problem: { kind } }) as const;

/** Makes one statement of what several leading units answered; their own answers stay beside it. */
export async function mergeAnswers(
	context: Context,
	{ step, version, status, description, ...address }: MergeInput,
): Promise<MergeResult> {
	return context.store.write(context.municipality.id, async (db): Promise<MergeResult> => {
		const opened = await openLockedRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { round, plan, accountId } = opened;
		const review = await loadReview(context, db, address);
		if (!review.ok) return review;
		const entries = review.entries.filter(({ row }) => row.step.id === step);
		if (entries.length === 0) return notFound;
		const problem = (await isApproved(db, round.id, step)) ? "approved" : problemOf(plan, round, entries, status);
		if (problem) return refuse(problem);
		const merged = { stepId: step, status, description, mergedBy: accountId, mergedAt: context.now(), version };
		if (!(await saveMergedAnswer(db, round.id, merged))) return refuse("stale");
		for (const { contribution } of entries) await addAuthor(db, contribution.id, accountId);
		const before = review.merged.find(({ stepId }) => stepId === step);
		const event = await recordEvent(db, {
			...{ at: context.now(), actor: actorName(context.actor), action: "merge-answers", planId: plan.id },
			...{ subjectKind: "round", subjectId: round.id, after: { stepId: step, status, description } },
			...(before && { before: { status: before.status, description: before.description } }),
		});
		return { ok: true, event };
	});
}

/** Answers are merged where several of a step's are accepted, and none is open. */
function problemOf(
	{ scheme }: Plan,
	{ state }: Round,
	entries: readonly ReviewEntry[],
	status: StatusKey | "",
): MergeProblem["kind"] | undefined {
	if (status !== "" && !scheme.some(({ key }) => key === status)) return "status-unknown";
	const accepted = entries.filter(({ contribution }) => contribution.state === "accepted");
	const isOver = state !== "open" && state !== "closed";
	const isOpen = entries.some(({ outcome }) => outcome.kind === "open");
	return isOver || isOpen || accepted.length < 2 ? "not-possible" : undefined;
}
