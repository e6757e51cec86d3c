// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, type IsoDate } from "../plan/period.ts";
import { lastDay, type Round, type RoundStage, stageOn, stagesOf } from "./round.ts";

type Terms = Pick<Round, "dueOn" | "graceDays" | "remindOn">;

/** The calendar days on which a round reminds, in order; after its last day nobody can answer, so nobody is reminded. */
export function reminderDays(round: Terms): readonly IsoDate[] {
	const days = [...new Set(round.remindOn.map((count) => addDays(round.dueOn, count)))];
	return days.filter((day) => day <= lastDay(round)).toSorted();
}

type Moment = {
	/** The day that it is in Germany. */
	readonly day: IsoDate;
	/** The day of the invitation: nobody is reminded of what they were asked the same day. */
	readonly invitedOn: IsoDate;
	/** The days that reminders so far were for. */
	readonly reminded: readonly IsoDate[];
};

/**
 * For which day a reminder of a unit that owes answers is due now; undefined where none is (pure). Where several days have come, because
 * nothing ran meanwhile, one reminder for the latest stands for all of them; one that was sent later, by hand too, as well.
 */
export function reminderDue(round: Terms, { day, invitedOn, reminded }: Moment): IsoDate | undefined {
	if (day > lastDay(round)) return undefined;
	const latest = reminderDays(round).findLast((one) => one > invitedOn && one <= day);
	return latest === undefined || reminded.some((one) => one >= latest) ? undefined : latest;
}

/** By when those whose turn it is in the round's stage are asked: each stage reminds before its own last day. */
export function termsOfStage(round: Terms & Pick<Round, "stage" | "partnersUntil" | "divisionsUntil">): Terms {
	const { stage, remindOn, partnersUntil, divisionsUntil } = round;
	const until = { partner: partnersUntil, lead: undefined, division: divisionsUntil }[stage];
	return until === undefined ? round : { dueOn: until, graceDays: 0, remindOn };
}

/** How many days people are left in peace after they were asked. */
const peace = 3;

/** From which day on a reminder by hand makes sense: some days after the last mail; where the due date is nearer, on the next day (pure). */
export function remindableFrom({ dueOn }: Pick<Round, "dueOn">, lastAsked: IsoDate): IsoDate {
	const rested = addDays(lastAsked, peace);
	return rested <= dueOn ? rested : addDays(lastAsked, 1);
}

/** The stage that a round should go over to on a day; undefined where it is there, or further because somebody said so. */
export function stageDue(
	round: Pick<Round, "partnersUntil" | "divisionsUntil" | "dueOn" | "graceDays" | "stage">,
	day: IsoDate,
): RoundStage | undefined {
	const stages = stagesOf(round);
	const due = stageOn(round, day);
	return stages.indexOf(due) > stages.indexOf(round.stage) ? due : undefined;
}
