// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey } from "../../plan/status.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { takesAnswers } from "../../round/round.ts";
import { addAuthor, findContribution, updateContribution } from "../../store/contribution-repository.ts";
import { findPlanById } from "../../store/plan-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { today } from "../today.ts";
import { openContribution } from "./open-contribution.ts";

export type SaveContributionInput = {
	readonly contribution: string;
	/** The version that the person saw while typing. */
	readonly version: number;
	readonly status: string;
	readonly description: string;
	/** Says that nothing has changed; status and description are those of last time. */
	readonly unchanged: boolean;
};

export type SaveContributionResult =
	| { readonly ok: true; readonly contribution: Contribution; readonly at: Date }
	/** Somebody else wrote meanwhile; nothing was saved, and both texts are there. */
	| { readonly ok: false; readonly problem: { readonly kind: "stale"; readonly now: Contribution } }
	| {
			readonly ok: false;
			readonly problem: Refusal | { readonly kind: "round-over" | "handed-in" | "status-unknown" };
	  };

const refuse = (kind: "round-over" | "handed-in" | "status-unknown") => ({ ok: false, problem: { kind } }) as const;

/** Saves what a unit types, as it is typed: once this returns `ok`, it is durable. */
export async function saveContribution(
	context: Context,
	input: SaveContributionInput,
): Promise<SaveContributionResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, (db) => saveOnce(context, db, input));
}

async function saveOnce(context: Context, db: Db, input: SaveContributionInput): Promise<SaveContributionResult> {
	const opened = await openContribution(context, db, input.contribution, "contribution:write");
	if (!opened.ok) return opened;
	const { contribution, round } = opened;
	if (!takesAnswers(round, today(context.now()))) return refuse("round-over");
	const state = nextContributionState(contribution.state, { by: "unit", action: "save", round: round.state });
	if (!state) return refuse("handed-in");
	const { status } = input;
	if (!(await knowsStatus(db, round.planId, status))) return refuse("status-unknown");
	const at = context.now();
	const { description, unchanged, version } = input;
	const saved = { ...contribution, status, description, unchanged, state, version, savedAt: at };
	if (!(await updateContribution(db, saved))) return stale(db, contribution.id);
	if (context.actor.kind === "account") await addAuthor(db, contribution.id, context.actor.accountId);
	return { ok: true, contribution: { ...saved, version: version + 1 }, at };
}

async function knowsStatus(db: Db, planId: string, status: string): Promise<boolean> {
	if (status === "") return true;
	const plan = await findPlanById(db, planId);
	return plan?.scheme.some(({ key }) => key === (status as StatusKey)) ?? false;
}

async function stale(db: Db, id: string): Promise<SaveContributionResult> {
	const now = await findContribution(db, id);
	return now ? { ok: false, problem: { kind: "stale", now } } : notFound;
}
