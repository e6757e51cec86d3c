// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Contribution } from "./contribution.ts";

type Written = Pick<Contribution, "submittedBy" | "edited"> & {
	/** Every account that ever wrote at it. */
	readonly authors: readonly string[];
	/** Who made one statement of several units' answers. */
	readonly mergedBy?: string;
};

/**
 * Whether somebody may approve these answers: who wrote at a text, handed it in, edited or merged it, does not
 * (four eyes, Vier-Augen-Prinzip). The database refuses it, too.
 */
export function mayApprove(accountId: string, answers: readonly Written[]): boolean {
	return !answers.some(({ authors, submittedBy, edited, mergedBy }) =>
		[...authors, submittedBy, edited?.by, mergedBy].includes(accountId),
	);
}
