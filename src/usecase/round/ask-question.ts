// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertNote } from "../../store/note-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { openAnswer } from "./open-answer.ts";

export type AskQuestionResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "nothing-asked" } };

/** Asks the coordinator something about a step; also after it was handed in. */
export async function askQuestion(context: Context, question: Question): Promise<AskQuestionResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, (db) => askQuestionIn(context, db, question));
}

type Question = { readonly contribution: string; readonly text: string };

/** The same within a transaction. */
export async function askQuestionIn(
	context: Context,
	db: Db,
	{ contribution: id, text }: Question,
): Promise<AskQuestionResult> {
	const { actor, now, newId } = context;
	const opened = await openAnswer(context, db, id, "contribution:write");
	if (!opened.ok) return opened;
	if (actor.kind !== "account") return notFound;
	if (text.trim() === "") return { ok: false, problem: { kind: "nothing-asked" } };
	const note = { id: newId(), contributionId: opened.contribution.id, kind: "question", text: text.trim() } as const;
	await insertNote(db, { ...note, writtenBy: actor.accountId, writtenAt: now() });
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "ask-question", planId: opened.round.planId },
		...{ subjectKind: "contribution", subjectId: opened.contribution.id, after: { text: note.text } },
	});
	return { ok: true };
}
