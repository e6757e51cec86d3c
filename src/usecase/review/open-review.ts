// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan, Statement } from "../../plan/plan.ts";
import type { PlanBook } from "../../plan/plan-book.ts";
import type { Addition } from "../../round/addition.ts";
import type { Contribution } from "../../round/contribution.ts";
import type { Evidence } from "../../round/evidence.ts";
import { type ReviewEntry, reviewEntries } from "../../round/review-entry.ts";
import type { Round } from "../../round/round.ts";
import { listAdditions } from "../../store/addition-repository.ts";
import { type Approval, listApprovals } from "../../store/approval-repository.ts";
import { listContributions } from "../../store/contribution-repository.ts";
import { listUnitsWithDivision } from "../../store/endorsement-repository.ts";
import { listEvidence } from "../../store/evidence-repository.ts";
import { listMergedAnswers, type MergedAnswer } from "../../store/merged-answer-repository.ts";
import { namesOf } from "../../store/names-repository.ts";
import { listNotes, type NamedNote } from "../../store/note-repository.ts";
import { findRound } from "../../store/round-repository.ts";
import { listStatements } from "../../store/statement-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPlanBook } from "../open-plan-book.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";

/** A round as those see it who review and approve its answers. */
export type OpenedReview = {
	readonly ok: true;
	readonly plan: Plan;
	readonly round: Round;
	readonly book: PlanBook;
	readonly contributions: readonly Contribution[];
	/** In the plan's order; without what is about steps that are no longer part of the plan. */
	readonly entries: readonly ReviewEntry[];
	/** Of the plan, of all reporting dates. */
	readonly statements: readonly Statement[];
	readonly merged: readonly MergedAnswer[];
	readonly notes: readonly NamedNote[];
	readonly approvals: readonly Approval[];
	/** What the accounts and units that have to do with it are called, by id. */
	readonly names: ReadonlyMap<string, string>;
};

export type RoundPermission = "round:read" | "round:manage" | "round:approve";

/** The same with what stands beside the answers. */
export type OpenedQueue = OpenedReview & {
	readonly evidence: readonly Evidence[];
	/** What units that take part added to steps. */
	readonly additions: readonly Addition[];
	/** The units whose division countersigns what they answer. */
	readonly withDivision: ReadonlySet<string>;
};

/** Opens a round with its answers and what is noticed in them. */
export async function openReview(
	context: Context,
	address: RoundAddress,
	permission: RoundPermission = "round:read",
): Promise<OpenedQueue | Refused> {
	return context.store.read(context.municipality.id, async (db) => {
		const review = await loadReview(context, db, address, permission);
		if (!review.ok) return review;
		const { contributions, round } = review;
		const evidence = await listEvidence(
			db,
			contributions.map(({ id }) => id),
		);
		const additions = await listAdditions(
			db,
			round.id,
			contributions.map(({ stepId }) => stepId),
		);
		const withDivision = new Set(round.divisionsUntil === undefined ? [] : await listUnitsWithDivision(db, round.id));
		return { ...review, evidence, additions, withDivision };
	});
}

/** The answers alone, within a transaction. */
export async function loadReview(
	context: Context,
	db: Db,
	address: RoundAddress,
	permission: RoundPermission = "round:read",
): Promise<OpenedReview | Refused> {
	const opened = await openPlanBook(context, db, address.plan, permission);
	if (!opened.ok) return opened;
	const { plan, book } = opened;
	const round = await findRound(db, plan.id, address.asOf);
	if (!round) return notFound;
	const contributions = await listContributions(db, round.id);
	const statements = await listStatements(db, plan.id);
	const notes = await listNotes(db, round.id);
	const merged = await listMergedAnswers(db, round.id);
	const approvals = await listApprovals(db, round.id);
	const entries = reviewEntries({ plan, asOf: round.asOf, book, contributions, merged, statements, notes });
	const people = contributions.flatMap(({ submittedBy, edited, reviewedBy, endorsedBy }) =>
		[submittedBy, edited?.by, reviewedBy, endorsedBy].filter((id) => id !== undefined),
	);
	const deciding = [...approvals.map(({ approvedBy }) => approvedBy), ...merged.map(({ mergedBy }) => mergedBy)];
	const asked = contributions.flatMap(({ unitId, handedFromUnitId }) => [unitId, handedFromUnitId ?? []].flat());
	const units = [...asked, ...book.unitNames.keys()];
	const names = await namesOf(db, { accounts: [...people, ...deciding], units });
	return { ok: true, plan, round, book, contributions, entries, statements, merged, notes, approvals, names };
}
