// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { emailOf } from "../../access/email.ts";
import type { WrittenLetter } from "../../mail/letter.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { type Account, findAccountByEmail, insertAccount, lockAccounts } from "../../store/account-repository.ts";
import { listContributions, updateContribution } from "../../store/contribution-repository.ts";
import { addDelegate, removeDelegate } from "../../store/delegate-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertNote } from "../../store/note-repository.ts";
import { listWorkSteps } from "../../store/own-work-repository.ts";
import { findPlanById } from "../../store/plan-repository.ts";
import { findRoundById } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { findUnit } from "../../store/unit-repository.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { contactAccounts } from "./contact-accounts.ts";
import { isTimeToAnswer, openAnswer } from "./open-answer.ts";
import { makeRoundLink } from "./round-link.ts";

/** What stands in the mail to whom a step was handed over; the entrance knows words and addresses. */
export type HandOverLetter = (made: {
	readonly token: string;
	readonly name: string;
	/** Who hands it over, and what they say. */
	readonly from: string;
	readonly note: string;
	readonly step: string;
	readonly plan: string;
	readonly dueOn: string;
}) => WrittenLetter;

type To =
	| { readonly kind: "colleague"; readonly email: string; readonly name: string }
	| { readonly kind: "unit"; readonly unit: string };

type HandOverInput = {
	readonly contribution: string;
	readonly to: To;
	readonly note: string;
	readonly letter: HandOverLetter;
};

type Problem = "not-now" | "email-invalid" | "suspended" | "unit-missing" | "asked-already" | "no-contact" | "stale";
export type HandOverResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: Problem } };

type Handing = HandOverInput & { readonly round: Round; readonly one: Contribution; readonly by: string };

const refuse = (kind: Problem): HandOverResult => ({ ok: false, problem: { kind } });

/** Hands a step over to a colleague, who may then answer it too, or to another unit, which answers it from now on. */
export async function handOver(context: Context, input: HandOverInput): Promise<HandOverResult> {
	const { store, municipality, actor } = context;
	return store.write(municipality.id, async (db): Promise<HandOverResult> => {
		const opened = await openAnswer(context, db, input.contribution, "contribution:write");
		if (!opened.ok) return opened;
		const { contribution: one } = opened;
		const round = await findRoundById(db, one.roundId);
		if (actor.kind !== "account" || !round) return notFound;
		const state = nextContributionState(one.state, { by: "unit", action: "hand-over", round: round.state });
		if (!state || !isTimeToAnswer(context, { round })) return refuse("not-now");
		const handing = { ...input, round, one, by: actor.accountId };
		return input.to.kind === "colleague" ? toColleague(context, db, handing) : toUnit(context, db, handing);
	});
}

async function toColleague(context: Context, db: Db, handing: Handing): Promise<HandOverResult> {
	const { to, one, by } = handing;
	const email = to.kind === "colleague" ? emailOf(to.email) : undefined;
	if (!email || to.kind !== "colleague") return refuse("email-invalid");
	await lockAccounts(db);
	const account = (await findAccountByEmail(db, email)) ?? (await makeAccount(context, db, email, to.name));
	if (account.state !== "active") return refuse("suspended");
	await addDelegate(db, { contributionId: one.id, accountId: account.id, by, at: context.now() });
	await tell(context, db, handing, account);
	await record(context, db, handing, { to: account.id });
	return { ok: true };
}

async function makeAccount({ now, newId, actor }: Context, db: Db, email: string, name: string): Promise<Account> {
	const account: Account = { id: newId(), email, name: name.trim() || email, state: "active", version: 1 };
	await insertAccount(db, account, now());
	const subject = { subjectKind: "account", subjectId: account.id } as const;
	await recordEvent(db, { at: now(), actor: actorName(actor), action: "add-contact-account", ...subject });
	return account;
}

async function toUnit(context: Context, db: Db, handing: Handing): Promise<HandOverResult> {
	const { to, one, round } = handing;
	const unit = to.kind === "unit" ? await findUnit(db, to.unit) : undefined;
	if (!unit || unit.validUntil || unit.id === one.unitId) return refuse("unit-missing");
	const others = await listContributions(db, round.id);
	if (others.some(({ stepId, unitId }) => stepId === one.stepId && unitId === unit.id)) return refuse("asked-already");
	const making = { now: context.now, newId: context.newId, by: actorName(context.actor) };
	const [contact] = await contactAccounts(db, making, [unit.id]);
	if (!contact) return refuse("no-contact");
	const handed = { ...one, unitId: unit.id, handedFromUnitId: one.handedFromUnitId ?? one.unitId };
	if (!(await updateContribution(db, handed))) return refuse("stale");
	await tell(context, db, handing, contact.account);
	await record(context, db, handing, { unitId: unit.id });
	return { ok: true };
}

/** Keeps what was said with it, and writes to whom it was handed over. */
async function tell(context: Context, db: Db, handing: Handing, account: Account): Promise<void> {
	const { one, round, note, by, letter } = handing;
	const { now, newId, actor } = context;
	const id = newId();
	const text = note.trim();
	if (text !== "") {
		const said = { id, contributionId: one.id, kind: "hand-over", text } as const;
		await insertNote(db, { ...said, writtenBy: by, writtenAt: now() });
	}
	const plan = await findPlanById(db, round.planId);
	const [step] = await listWorkSteps(db, round.planId, { stepIds: [one.stepId], unitIds: [] });
	const { token, expiresAt } = await makeRoundLink(db, context, account.id, round);
	const about = { step: [step?.measureNumber, step?.measureTitle].filter(Boolean).join(" "), plan: plan?.title ?? "" };
	const from = actor.kind === "account" ? actor.name : "";
	await queueMail(db, context, {
		...{ key: `handed-over:${id}`, kind: "handed-over", recipient: account.email, roundId: round.id, expiresAt },
		letter: () => letter({ token, name: account.name, from, note: text, dueOn: round.dueOn, ...about }),
	});
}

const record = ({ actor, now }: Context, db: Db, { one, round }: Handing, after: Readonly<Record<string, string>>) =>
	recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "hand-over", planId: round.planId },
		...{ subjectKind: "contribution", subjectId: one.id, before: { unitId: one.unitId }, after },
	});

/** Takes back that a colleague was asked. What they wrote stays. */
export async function takeBackHandOver(
	context: Context,
	{ contribution, account }: { readonly contribution: string; readonly account: string },
): Promise<HandOverResult> {
	return context.store.write(context.municipality.id, async (db): Promise<HandOverResult> => {
		const opened = await openAnswer(context, db, contribution, "contribution:write");
		if (!opened.ok) return opened;
		if (!(await removeDelegate(db, { contributionId: contribution, accountId: account }))) return notFound;
		await recordEvent(db, {
			...{ at: context.now(), actor: actorName(context.actor), action: "take-back-hand-over" },
			...{ planId: opened.round.planId, subjectKind: "contribution", subjectId: contribution },
			before: { to: account },
		});
		return { ok: true };
	});
}
