// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Contribution } from "../../round/contribution.ts";
import type { Round } from "../../round/round.ts";
import { listAccountsById } from "../../store/account-repository.ts";
import { findContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertNote, listNotes } from "../../store/note-repository.ts";
import { listRoundSteps } from "../../store/round-step-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";
import { makeRoundLink } from "./round-link.ts";

type AnswerResult =
	| {
			readonly ok: true;
			readonly contribution: Contribution /** Whether the asker gets a mail. */;
			readonly mailed: boolean;
	  }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "text-missing" | "no-account" } };

type Input = RoundAddress & {
	readonly contribution: string;
	readonly text: string;
	readonly letters: RoundLetters;
};

/** Answers what was asked last about a contribution; who asked gets it by mail and finds it on their page. */
export async function answerQuestion(context: Context, input: Input): Promise<AnswerResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, async (db): Promise<AnswerResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const contribution = await findContribution(db, input.contribution);
		if (contribution?.roundId !== opened.round.id) return notFound;
		const text = input.text.trim();
		if (text === "") return { ok: false, problem: { kind: "text-missing" } };
		// Only accounts write notes: the command line has no name to sign with.
		if (context.actor.kind !== "account") return { ok: false, problem: { kind: "no-account" } };
		return save(context, db, { ...opened, contribution, text, letters: input.letters, by: context.actor.accountId });
	});
}

type Answering = {
	readonly plan: Plan;
	readonly round: Round;
	readonly contribution: Contribution;
	readonly text: string;
	readonly letters: RoundLetters;
	readonly by: string;
};

async function save(context: Context, db: Db, answering: Answering): Promise<AnswerResult> {
	const { plan, round, contribution, text, by } = answering;
	const { now, newId, actor } = context;
	const notes = await listNotes(db, round.id);
	const question = notes.findLast((note) => note.contributionId === contribution.id && note.kind === "question");
	const note = { id: newId(), contributionId: contribution.id, kind: "answer", text, writtenBy: by } as const;
	await insertNote(db, { ...note, writtenAt: now() });
	const subject = { planId: plan.id, subjectKind: "contribution", subjectId: contribution.id } as const;
	await recordEvent(db, { at: now(), actor: actorName(actor), action: "answer-question", ...subject });
	const asked = question && { askerId: question.writtenBy, question: question.text, noteId: note.id };
	return { ok: true, contribution, mailed: asked !== undefined && (await tell(context, db, answering, asked)) };
}

type AskedQuestion = { readonly askerId: string; readonly question: string; readonly noteId: string };

async function tell(
	context: Context,
	db: Db,
	{ plan, round, contribution, text, letters }: Answering,
	{ askerId, question, noteId }: AskedQuestion,
): Promise<boolean> {
	const [asker] = await listAccountsById(db, [askerId]);
	if (asker?.state !== "active") return false;
	const step = (await listRoundSteps(db, plan.id)).find(({ stepId }) => stepId === contribution.stepId);
	const { token, expiresAt } = await makeRoundLink(db, context, asker.id, round);
	const words = [step?.number, step?.title].filter(Boolean).join(" ");
	const facts = {
		municipality: context.municipality,
		plan,
		round,
		name: asker.name,
		step: words,
		question,
		answer: text,
	};
	return queueMail(db, context, {
		...{ key: `answer:${noteId}`, kind: "answer", recipient: asker.email, roundId: round.id, expiresAt },
		letter: () => letters.answer({ ...facts, token }),
	});
}
