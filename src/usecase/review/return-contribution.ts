// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { insertNote } from "../../store/note-repository.ts";
import type { Context } from "../context.ts";
import { type DeedResult, type ReviewInput, reviewDeed } from "./review-deed.ts";
import { type ReturnedLetter, tellReturned } from "./tell-returned.ts";

type CommentedInput = ReviewInput & { readonly comment: string };
type CommentProblem = { readonly kind: "comment-missing" };

const missing = ({ comment }: CommentedInput): CommentProblem | undefined =>
	comment.trim() === "" ? { kind: "comment-missing" } : undefined;

/** Gives an answer back to the unit with what is wanted of it, and writes to those who answered. */
export function returnContribution(
	context: Context,
	{ letter, ...input }: CommentedInput & { readonly letter: ReturnedLetter },
): Promise<DeedResult<CommentProblem>> {
	return reviewDeed<CommentProblem>(context, input, {
		...{ by: "coordinator", action: "return", event: "return-contribution" },
		problem: () => missing(input),
		change: (contribution, reviewedBy, reviewedAt) => ({ ...contribution, reviewedBy, reviewedAt }),
		besides: async (db, done) => {
			await comment(context, db, "return", input.comment, done);
			await tellReturned(context, db, { ...done, comment: input.comment.trim(), letter });
		},
	});
}

/** The approver's way: gives an accepted answer back to the coordinator. */
export function sendBackContribution(context: Context, input: CommentedInput): Promise<DeedResult<CommentProblem>> {
	return reviewDeed<CommentProblem>(context, input, {
		...{ by: "approver", action: "send-back", event: "send-back-contribution" },
		problem: () => missing(input),
		change: ({ reviewedBy: _by, reviewedAt: _at, ...contribution }) => contribution,
		besides: (db, done) => comment(context, db, "comment", input.comment, done),
	});
}

type Done = { readonly contribution: { readonly id: string }; readonly accountId: string };

const comment = (
	{ newId, now }: Context,
	db: Parameters<typeof insertNote>[0],
	kind: "return" | "comment",
	text: string,
	{ contribution, accountId }: Done,
) =>
	insertNote(db, {
		...{ id: newId(), contributionId: contribution.id, kind, text: text.trim() },
		...{ writtenBy: accountId, writtenAt: now() },
	});
