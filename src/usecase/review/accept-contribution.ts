// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "../context.ts";
import { type DeedResult, type ReviewInput, reviewDeed } from "./review-deed.ts";

/** Takes an answer over as it is: from now on it waits for approval. */
export function acceptContribution(context: Context, input: ReviewInput): Promise<DeedResult> {
	return reviewDeed(context, input, {
		...{ by: "coordinator", action: "accept", event: "accept-contribution" },
		change: (contribution, reviewedBy, reviewedAt) => ({ ...contribution, reviewedBy, reviewedAt }),
	});
}
