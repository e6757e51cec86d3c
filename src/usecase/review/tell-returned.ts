// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WrittenLetter } from "../../mail/letter.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Contribution } from "../../round/contribution.ts";
import { lastDay, type Round } from "../../round/round.ts";
import { findAccount } from "../../store/account-repository.ts";
import { loadContents } from "../../store/contents-repository.ts";
import { listNamedDelegates } from "../../store/delegate-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";

/** The mail about a returned answer; the entrance knows the words and the addresses. */
export type ReturnedLetter = (made: {
	readonly plan: string;
	readonly asOf: string;
	/** Number and title of the measure. */
	readonly measure: string;
	readonly name: string;
	readonly comment: string;
}) => WrittenLetter;

type Returned = {
	readonly plan: Plan;
	readonly round: Round;
	readonly contribution: Contribution;
	readonly comment: string;
	readonly letter: ReturnedLetter;
};

const daysOfUse = 30;

/** Writes to those who answered: who handed it in, and who was asked by name. Each return is told once. */
export async function tellReturned(context: Context, db: Db, returned: Returned): Promise<void> {
	const { plan, round, contribution, comment, letter } = returned;
	const measure = await measureOf(db, plan, contribution);
	const end = new Date(`${lastDay(round)}T00:00:00Z`).getTime();
	const expiresAt = new Date(Math.max(end, context.now().getTime()) + daysOfUse * 86_400_000);
	for (const { accountId, name, email } of await answering(db, contribution)) {
		await queueMail(db, context, {
			...{ key: `returned:${contribution.id}:${contribution.version}:${accountId}`, kind: "returned" },
			...{ recipient: email, roundId: round.id, expiresAt },
			letter: () => letter({ plan: plan.title, asOf: round.asOf, measure, name, comment }),
		});
	}
}

async function answering(db: Db, { id, submittedBy }: Contribution) {
	const account = submittedBy === undefined ? undefined : await findAccount(db, submittedBy);
	const own = account?.state === "active" ? [{ accountId: account.id, name: account.name, email: account.email }] : [];
	const delegates = await listNamedDelegates(db, [id]);
	return [...own, ...delegates.filter(({ accountId }) => accountId !== submittedBy)];
}

async function measureOf(db: Db, plan: Plan, { stepId }: Contribution): Promise<string> {
	const { measures, steps } = await loadContents(db, plan.id);
	const step = steps.find(({ id }) => id === stepId);
	const measure = measures.find(({ id }) => id === step?.measureId);
	return [measure?.number, measure?.title].filter(Boolean).join(" ");
}
