// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey } from "../plan/status.ts";

/** An answer as it was handed in, readable without the plan. */
export type SubmittedAnswer = {
	/** The contribution, or the step of an addition. */
	readonly id: string;
	readonly kind: "answer" | "addition";
	readonly measureNumber: string;
	readonly measureTitle: string;
	readonly content: readonly string[];
	readonly status: StatusKey | "";
	readonly description: string;
	readonly unchanged: boolean;
};

/** What somebody handed in at once. */
export type Submission = {
	readonly id: string;
	readonly roundId: string;
	readonly accountId: string;
	readonly submittedAt: Date;
	readonly answers: readonly SubmittedAnswer[];
};
