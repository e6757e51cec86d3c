// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { WrittenLetter } from "../../mail/letter.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Addition } from "../../round/addition.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { isAnswered } from "../../round/progress.ts";
import type { Submission, SubmittedAnswer } from "../../round/submission.ts";
import { findAccount } from "../../store/account-repository.ts";
import { submitAddition } from "../../store/addition-repository.ts";
import { updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { isUuid } from "../../store/is-uuid.ts";
import type { Db } from "../../store/store.ts";
import { findSubmission, insertSubmission } from "../../store/submission-repository.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { isTimeToAnswer } from "./open-answer.ts";
import { findOwnRound, type OwnAddition, type OwnRound, type OwnStep } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

/** What stands in the mail that says what was handed in; the entrance knows words and addresses. */
export type ReceiptLetter = (made: {
	readonly name: string;
	readonly plan: Plan;
	readonly submission: Submission;
}) => WrittenLetter;

type SubmitInput = RoundAddress & {
	/** Made once for each form that is shown: sent again, nothing happens again and the answer is the same. */
	readonly key: string;
	/** Hands in what is there although something is missing. */
	readonly partly: boolean;
	/** The receipt by mail; left out: none is sent. */
	readonly letter?: ReceiptLetter;
};

export type SubmitResult =
	| { readonly ok: true; readonly submission: Submission }
	| {
			readonly ok: false;
			readonly problem: Refusal | { readonly kind: "round-over" | "nothing-ready" | "stale" | "incomplete" };
	  };

type Handed = {
	readonly steps: readonly OwnStep[];
	readonly additions: readonly (OwnAddition & { readonly addition: Addition })[];
};

const refuse = (kind: "round-over" | "nothing-ready" | "stale" | "incomplete"): SubmitResult => ({
	...{ ok: false, problem: { kind } },
});

/** Hands in all that is ready. However often the same form is sent, it is handed in once. */
export async function submitContributions(context: Context, input: SubmitInput): Promise<SubmitResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	if (!isUuid(input.key)) return notFound;
	return store.write(municipality.id, async (db): Promise<SubmitResult> => {
		const again = await findSubmission(db, input.key);
		if (again) return sameAnswer(again, actor.accountId);
		const own = await findOwnRound(db, actor, input);
		if (!own) return notFound;
		const result = await submitOwn(context, db, own, { ...input, accountId: actor.accountId });
		if (result.ok) return result;
		// The same form may have been taken since the first look.
		const meanwhile = await findSubmission(db, input.key);
		return meanwhile ? sameAnswer(meanwhile, actor.accountId) : result;
	});
}

const sameAnswer = (submission: Submission, accountId: string): SubmitResult =>
	submission.accountId === accountId ? { ok: true, submission } : notFound;

async function submitOwn(
	context: Context,
	db: Db,
	own: OwnRound,
	{ key, partly, accountId, letter }: SubmitInput & { readonly accountId: string },
): Promise<SubmitResult> {
	if (!isTimeToAnswer(context, own)) return refuse("round-over");
	const handed = readyOf(own);
	if (handed.steps.length + handed.additions.length === 0) return refuse("nothing-ready");
	if (!partly && own.steps.some(({ progress }) => !isAnswered(progress))) return refuse("incomplete");
	const answers = [...handed.steps.map(answerOf), ...handed.additions.map(additionOf)];
	const submission = { id: key, roundId: own.round.id, accountId, submittedAt: context.now(), answers };
	if (!(await insertSubmission(db, submission))) {
		const again = await findSubmission(db, key);
		return again ? sameAnswer(again, accountId) : notFound;
	}
	if (!(await handIn(context, db, own, handed, submission))) return refuse("stale");
	if (letter) await sendReceipt(context, db, own, submission, letter);
	return { ok: true, submission };
}

/** Long enough for a mail server that is away for days. */
const receiptMilliseconds = 14 * 86_400_000;

async function sendReceipt(
	context: Context,
	db: Db,
	{ plan, round }: OwnRound,
	submission: Submission,
	letter: ReceiptLetter,
): Promise<void> {
	const account = await findAccount(db, submission.accountId);
	if (!account) return;
	await queueMail(db, context, {
		...{ key: `receipt:${submission.id}`, kind: "notice", recipient: account.email, roundId: round.id },
		expiresAt: new Date(submission.submittedAt.getTime() + receiptMilliseconds),
		letter: () => letter({ name: account.name, plan, submission }),
	});
}

function readyOf({ steps, additions }: OwnRound): Handed {
	return {
		steps: steps.filter(({ progress }) => progress === "ready"),
		additions: additions.flatMap((one) =>
			one.addition && one.addition.text.trim() !== "" && !one.addition.submittedAt
				? [{ ...one, addition: one.addition }]
				: [],
		),
	};
}

const aboutOf = ({ measureNumber, measureTitle, content }: OwnStep["step"]) => ({
	measureNumber,
	measureTitle,
	content,
});

const answerOf = ({ step, contribution }: OwnStep): SubmittedAnswer => ({
	...{ id: contribution.id, kind: "answer", ...aboutOf(step), status: contribution.status },
	...{ description: contribution.description, unchanged: contribution.unchanged },
});
const additionOf = ({ step, addition }: Handed["additions"][number]): SubmittedAnswer => ({
	...{ id: step.id, kind: "addition", ...aboutOf(step), status: "", description: addition.text, unchanged: false },
});

async function handIn(
	context: Context,
	db: Db,
	{ round }: OwnRound,
	{ steps, additions }: Handed,
	{ submittedAt: at, accountId }: Submission,
): Promise<boolean> {
	for (const { contribution } of steps) {
		const state = nextContributionState(contribution.state, { by: "unit", action: "submit", round: round.state });
		if (!state) return false;
		// What was countersigned was another text.
		const { endorsedAt: _, endorsedBy: __, ...kept } = contribution;
		const submitted = { ...kept, state, submittedAt: at, submittedBy: accountId };
		if (!(await updateContribution(db, submitted))) return false;
		const { status, description, unchanged } = contribution;
		await recordEvent(db, {
			...{ at, actor: actorName(context.actor), action: "submit-contribution", planId: round.planId },
			...{ subjectKind: "contribution", subjectId: contribution.id, before: { state: contribution.state } },
			after: { state, status, description, unchanged },
		});
	}
	for (const { addition } of additions) if (!(await submitAddition(db, addition, at))) return false;
	return true;
}
