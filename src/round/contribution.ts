// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { StatusKey } from "../plan/status.ts";
import type { ContributionState } from "./contribution-state.ts";

/** What is said of a step: a status of the plan's scheme and the text that explains it. Empty: not said. */
export type Answer = { readonly status: StatusKey | ""; readonly description: string };

/** What a leading unit answers for a step in a round (Zuarbeit). */
export type Contribution = Answer & {
	readonly id: string;
	readonly roundId: string;
	readonly stepId: string;
	readonly unitId: string;
	/** The unit that was asked first and handed it over. */
	readonly handedFromUnitId?: string;
	readonly state: ContributionState;
	/** Somebody said that nothing has changed since the last statement. */
	readonly unchanged: boolean;
	/** What the coordinator made of it; the unit's own words stay beside it. */
	readonly edited?: Answer & { readonly by: string; readonly at: Date };
	/** Signs of life. */
	readonly openedAt?: Date;
	readonly savedAt?: Date;
	readonly submittedAt?: Date;
	/** The account that handed it in. */
	readonly submittedBy?: string;
	readonly endorsedAt?: Date;
	readonly endorsedBy?: string;
	readonly reviewedAt?: Date;
	readonly reviewedBy?: string;
	readonly version: number;
};

/** What a step's statement said last time. */
export type LastStatement = Answer & { readonly asOf: IsoDate; readonly statusText: string };

/** What counts of a contribution: the coordinator's wording where there is one, else the unit's. */
export function answerOf({
	status,
	description,
	edited,
}: Pick<Contribution, "status" | "description" | "edited">): Answer {
	return edited ? { status: edited.status, description: edited.description } : { status, description };
}
