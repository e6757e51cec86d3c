// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey } from "../../plan/status.ts";
import { addAuthor } from "../../store/contribution-repository.ts";
import type { Context } from "../context.ts";
import { type DeedResult, type ReviewInput, reviewDeed } from "./review-deed.ts";

type EditInput = ReviewInput & { readonly status: StatusKey | ""; readonly description: string };
type EditProblem = { readonly kind: "status-unknown" };

/** Gives an answer another wording; what the unit wrote stays beside it. */
export function editContribution(
	context: Context,
	{ status, description, ...input }: EditInput,
): Promise<DeedResult<EditProblem>> {
	return reviewDeed<EditProblem>(context, input, {
		...{ by: "coordinator", action: "edit", event: "edit-contribution" },
		problem: ({ scheme }) =>
			status === "" || scheme.some(({ key }) => key === status) ? undefined : { kind: "status-unknown" },
		change: (contribution, by, at) => ({ ...contribution, edited: { status, description, by, at } }),
		besides: (db, { contribution, accountId }) => addAuthor(db, contribution.id, accountId),
	});
}

/** Goes back to what the unit wrote. */
export function resetContribution(context: Context, input: ReviewInput): Promise<DeedResult> {
	return reviewDeed(context, input, {
		...{ by: "coordinator", action: "edit", event: "reset-contribution" },
		change: ({ edited: _, ...contribution }) => contribution,
	});
}
