// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../../plan/status-scheme.ts";
import type { Contribution, LastStatement } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { type OpenAnswer, saveAnswer } from "../../store/answer-repository.ts";
import { findContribution } from "../../store/contribution-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { isTimeToAnswer, openAnswer } from "./open-answer.ts";

export type SaveContributionInput = {
	readonly contribution: string;
	/** The version that the person saw while typing. */
	readonly version: number;
	readonly status: string;
	readonly description: string;
	/** Says that nothing has changed; status and description are those of last time. */
	readonly unchanged: boolean;
};

type Problem = Refusal | { readonly kind: "round-over" | "handed-in" | "status-unknown" };

export type SaveContributionResult =
	| {
			readonly ok: true;
			readonly contribution: Contribution;
			readonly at: Date;
			readonly last?: LastStatement;
			readonly scheme: StatusScheme;
	  }
	/** Somebody else wrote meanwhile; nothing was saved, and both texts are there. */
	| { readonly ok: false; readonly problem: { readonly kind: "stale"; readonly now: Contribution } }
	| { readonly ok: false; readonly problem: Problem };

const refuse = (kind: "round-over" | "handed-in" | "status-unknown") => ({ ok: false, problem: { kind } }) as const;

/** Saves what a unit types, as it is typed: once this returns `ok`, it is durable. Two statements between begin and commit. */
export async function saveContribution(
	context: Context,
	input: SaveContributionInput,
): Promise<SaveContributionResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, (db) => saveContributionIn(context, db, input));
}

/** The same within a transaction. */
export async function saveContributionIn(
	context: Context,
	db: Db,
	input: SaveContributionInput,
): Promise<SaveContributionResult> {
	const opened = await openAnswer(context, db, input.contribution, "contribution:write");
	return opened.ok ? saveOpened(context, db, opened, input) : opened;
}

/** The same within a transaction, for who was let in. */
export async function saveOpened(
	context: Context,
	db: Db,
	answer: OpenAnswer,
	{ status, description, unchanged, version }: Omit<SaveContributionInput, "contribution">,
): Promise<SaveContributionResult> {
	const { contribution, round, scheme, last } = answer;
	const beside = { scheme, ...(last && { last }) };
	if (isSaid(contribution, { status, description, unchanged })) {
		return { ok: true, contribution, at: contribution.savedAt ?? context.now(), ...beside };
	}
	if (!isTimeToAnswer(context, answer)) return refuse("round-over");
	const state = nextContributionState(contribution.state, { by: "unit", action: "save", round: round.state });
	if (!state) return refuse("handed-in");
	if (status !== "" && !scheme.some(({ key }) => key === status)) return refuse("status-unknown");
	const at = context.now();
	const saved = { ...contribution, status, description, unchanged, state, version, savedAt: at };
	const author = context.actor.kind === "account" ? context.actor.accountId : null;
	if (!(await saveAnswer(db, saved, author))) return stale(db, contribution.id);
	return { ok: true, contribution: { ...saved, version: version + 1 }, at, ...beside };
}

/**
 * Whether it stands there already. A save that is sent again because its answer was lost is none the worse for it; "unchanged" stays said
 * while the text is.
 */
function isSaid(
	{ state, savedAt, status, description, unchanged }: Contribution,
	wanted: Pick<SaveContributionInput, "status" | "description" | "unchanged">,
): boolean {
	if (state === "asked" || savedAt === undefined) return false;
	return status === wanted.status && description === wanted.description && (unchanged || !wanted.unchanged);
}

async function stale(db: Db, id: string): Promise<SaveContributionResult> {
	const now = await findContribution(db, id);
	return now ? { ok: false, problem: { kind: "stale", now } } : notFound;
}
