// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../context.ts";
import { type DeedResult, type ReviewInput, reviewDeed } from "./review-deed.ts";

/** Takes back that an answer was accepted, or lets a unit answer that was given up as silent. */
export function reopenContribution(context: Context, input: ReviewInput): Promise<DeedResult> {
	return reviewDeed(context, input, {
		...{ by: "coordinator", action: "reopen", event: "reopen-contribution" },
		change: ({ reviewedBy: _by, reviewedAt: _at, ...contribution }) => contribution,
	});
}
