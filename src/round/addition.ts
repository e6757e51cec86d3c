// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a unit that takes part adds to a step, for the leading unit to use. */
export type Addition = {
	readonly roundId: string;
	readonly stepId: string;
	readonly unitId: string;
	readonly text: string;
	readonly savedAt?: Date;
	readonly submittedAt?: Date;
	readonly version: number;
};
