// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, type IsoDate } from "../plan/period.ts";

/** How far a round is: see `round-state.ts`. */
export type RoundState = "draft" | "open" | "closed" | "approved" | "cancelled";

/** Whose turn it is while a round is open: partners add, leading units answer, divisions countersign. */
export type RoundStage = "partner" | "lead" | "division";

/** A reporting round (Berichtsrunde): one reporting date, one due date, one contribution per step and leading unit. */
export type Round = {
	readonly id: string;
	readonly planId: string;
	/** The reporting date (Stichtag). */
	readonly asOf: IsoDate;
	/** The last day to answer. */
	readonly dueOn: IsoDate;
	/** How many days after the due date an answer is still taken. */
	readonly graceDays: number;
	/** Until when external partners are asked to add what they know; left out: they are not asked first. */
	readonly partnersUntil?: IsoDate;
	/** Until when divisions countersign; left out: they do not. */
	readonly divisionsUntil?: IsoDate;
	readonly stage: RoundStage;
	/** The coordinator's own words in the invitation. */
	readonly invitation: string;
	/** Days before (negative) and after the due date on which the silent ones are reminded; in order. */
	readonly remindOn: readonly number[];
	readonly state: RoundState;
	readonly openedAt?: Date;
	readonly closedAt?: Date;
	readonly approvedAt?: Date;
	readonly version: number;
};

/** The last day on which an answer is taken. */
export function lastDay({ dueOn, graceDays }: Pick<Round, "dueOn" | "graceDays">): IsoDate {
	return addDays(dueOn, graceDays);
}

type Taking = Pick<Round, "dueOn" | "graceDays" | "divisionsUntil" | "stage">;

/** The same while divisions countersign: what they give back can be mended as long as they look at it. */
export function lastDayToMend(round: Taking): IsoDate {
	const last = lastDay(round);
	const { stage, divisionsUntil = last } = round;
	return stage === "division" && divisionsUntil > last ? divisionsUntil : last;
}

/** Whether units can answer on a day. */
export function takesAnswers(round: Taking & Pick<Round, "state">, day: IsoDate): boolean {
	return round.state === "open" && day <= lastDayToMend(round);
}

/** The stages that a round has, in order. */
export function stagesOf({ partnersUntil, divisionsUntil }: Pick<Round, "partnersUntil" | "divisionsUntil">) {
	const stages: RoundStage[] = [];
	if (partnersUntil !== undefined) stages.push("partner");
	stages.push("lead");
	if (divisionsUntil !== undefined) stages.push("division");
	return stages;
}

/** The stage that a day belongs to: the first whose last day is not over yet; after all of them, the last one. */
export function stageOn(
	round: Pick<Round, "partnersUntil" | "divisionsUntil" | "dueOn" | "graceDays">,
	day: IsoDate,
): RoundStage {
	if (round.partnersUntil !== undefined && day <= round.partnersUntil) return "partner";
	return round.divisionsUntil === undefined || day <= lastDay(round) ? "lead" : "division";
}
