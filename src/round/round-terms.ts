// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addDays, daysBetween, type IsoDate, quarter } from "../plan/period.ts";
import type { Round } from "./round.ts";

/** What a coordinator decides about a round. */
export type RoundTerms = Pick<
	Round,
	"asOf" | "dueOn" | "graceDays" | "partnersUntil" | "divisionsUntil" | "invitation" | "remindOn"
>;

/** As a form has them: what is no day or number is left out. */
export type WrittenTerms = {
	readonly asOf?: IsoDate | undefined;
	readonly dueOn?: IsoDate | undefined;
	readonly graceDays?: number | undefined;
	/** Null: there is no such stage. */
	readonly partnersUntil?: IsoDate | null | undefined;
	readonly divisionsUntil?: IsoDate | null | undefined;
	readonly invitation: string;
	readonly remindOn?: readonly number[] | undefined;
};

export type TermsProblem = {
	readonly field: "asOf" | "dueOn" | "graceDays" | "partnersUntil" | "divisionsUntil" | "invitation" | "remindOn";
	readonly kind:
		| "missing"
		| "not-a-number"
		| "past"
		| "after-due"
		| "before-due"
		| "too-far"
		| "too-long"
		| "too-late-to-answer"
		| "taken";
};

export const mostGraceDays = 60;
export const longestInvitation = 5000;
const farthestReminder = 90;

export type CheckedTerms =
	| { readonly ok: true; readonly terms: RoundTerms }
	| { readonly ok: false; readonly problems: readonly TermsProblem[] };

const problem = (
	field: TermsProblem["field"],
	kind: TermsProblem["kind"] | false | undefined,
): readonly TermsProblem[] => (kind ? [{ field, kind }] : []);

/** Takes what was written as a round's terms, or says all that is wrong with it (pure). `day` is today. */
export function checkTerms(written: WrittenTerms, day: IsoDate): CheckedTerms {
	const { asOf, dueOn, graceDays, partnersUntil, divisionsUntil, remindOn, invitation } = written;
	const problems = [
		...problem("asOf", asOf === undefined && "missing"),
		...problem("dueOn", dueProblem(dueOn, day)),
		...problem("graceDays", (graceDays === undefined || graceDays < 0 || graceDays > mostGraceDays) && "not-a-number"),
		...problem("partnersUntil", partnersProblem(written, day)),
		...problem("divisionsUntil", divisionsProblem(written)),
		...problem("remindOn", remindProblem(written)),
		...problem("invitation", invitation.length > longestInvitation && "too-long"),
	];
	if (problems.length > 0 || !asOf || !dueOn || graceDays === undefined || !remindOn) return { ok: false, problems };
	const stages = { ...(partnersUntil && { partnersUntil }), ...(divisionsUntil && { divisionsUntil }) };
	const inOrder = [...new Set(remindOn)].toSorted((a, b) => a - b);
	return { ok: true, terms: { asOf, dueOn, graceDays, ...stages, invitation, remindOn: inOrder } };
}

function dueProblem(dueOn: IsoDate | undefined, day: IsoDate): TermsProblem["kind"] | undefined {
	if (dueOn === undefined) return "missing";
	if (dueOn < day) return "past";
	return daysBetween(day, dueOn) > 366 ? "too-far" : undefined;
}

function partnersProblem({ partnersUntil, dueOn }: WrittenTerms, day: IsoDate): TermsProblem["kind"] | undefined {
	if (partnersUntil === null) return undefined;
	if (partnersUntil === undefined) return "missing";
	if (dueOn !== undefined && partnersUntil >= dueOn) return "after-due";
	return partnersUntil < day ? "past" : undefined;
}

function divisionsProblem({ divisionsUntil, dueOn, graceDays = 0 }: WrittenTerms): TermsProblem["kind"] | undefined {
	if (divisionsUntil === null) return undefined;
	if (divisionsUntil === undefined) return "missing";
	return dueOn !== undefined && divisionsUntil <= addDays(dueOn, graceDays) ? "before-due" : undefined;
}

/** A reminder is of use only while an answer is taken. */
function remindProblem({ remindOn, graceDays = 0 }: WrittenTerms): TermsProblem["kind"] | undefined {
	if (remindOn === undefined || remindOn.length > 10) return "not-a-number";
	if (remindOn.some((count) => Math.abs(count) > farthestReminder)) return "not-a-number";
	return remindOn.some((count) => count > graceDays) ? "too-late-to-answer" : undefined;
}

const proposedWeeks = 4;
const proposedGrace = 3;

/** What a new round is proposed to be: of the last quarter's end, due in four weeks on a working day (pure). */
export function proposedTerms(day: IsoDate): RoundTerms {
	const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
	const running = Math.ceil(month / 3);
	const last = running === 1 ? quarter(year - 1, 4) : quarter(year, running - 1);
	return {
		...{ asOf: last?.last ?? day, dueOn: workingDay(addDays(day, proposedWeeks * 7)), graceDays: proposedGrace },
		...{ invitation: "", remindOn: [-7, -1, proposedGrace] },
	};
}

/** The day itself, or the Monday after a weekend. */
function workingDay(day: IsoDate): IsoDate {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	if (weekday === 6) return addDays(day, 2);
	return weekday === 0 ? addDays(day, 1) : day;
}
