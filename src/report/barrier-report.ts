// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

export const barrierStates = ["new", "working", "done"] as const;

export type BarrierState = (typeof barrierStates)[number];

/** A barrier that somebody came across and told of. */
export type BarrierReport = {
	readonly id: string;
	/** The path of the page on which it was met; empty where it was not told. */
	readonly page: string;
	readonly description: string;
	/** Where an answer is wanted; empty where none is. */
	readonly email: string;
	readonly state: BarrierState;
	readonly reportedAt: Date;
	readonly version: number;
};

/** So many days after it was done a report is deleted: it may hold an address, and what people write of themselves. */
export const keptDaysAfterDone = 90;

export const longestDescription = 5000;
