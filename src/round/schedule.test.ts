// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, type IsoDate } from "../plan/period.ts";
import { lastDay } from "./round.ts";
import { remindableFrom, reminderDays, reminderDue, stageDue } from "./schedule.ts";

// Around both changes of the clock of 2026 and a turn of the year.
const anyDue = fc
	.record({
		around: fc.constantFrom("2026-03-29", "2026-10-25", "2026-12-31"),
		off: fc.integer({ min: -20, max: 20 }),
	})
	.map(({ around, off }) => addDays(around, off));
const anyTerms = fc.record({
	dueOn: anyDue,
	graceDays: fc.integer({ min: 0, max: 15 }),
	remindOn: fc.array(fc.integer({ min: -20, max: 15 }), { maxLength: 5 }),
});
type Terms = { readonly dueOn: IsoDate; readonly graceDays: number; readonly remindOn: readonly number[] };

/** The days on which the job runs: every day but those on which the machine slept. */
const anyWaking = fc.array(fc.boolean(), { minLength: 70, maxLength: 70 });

/** Runs the job day by day, several times on each, for a unit that answers nothing or on a day. */
function run(terms: Terms, waking: readonly boolean[], answersOn?: IsoDate) {
	const invitedOn = addDays(terms.dueOn, -28);
	const sent: { readonly on: IsoDate; readonly occasion: IsoDate }[] = [];
	for (const [at, awake] of waking.entries()) {
		const day = addDays(invitedOn, at);
		if (!awake || (answersOn !== undefined && day >= answersOn)) continue;
		for (const _ of [1, 2, 3]) {
			const occasion = reminderDue(terms, { day, invitedOn, reminded: sent.map((one) => one.occasion) });
			if (occasion) sent.push({ on: day, occasion });
		}
	}
	return { invitedOn, sent };
}

describe("reminding", () => {
	test("each day of the round that has come reminds a silent unit once, whatever the clock does", () => {
		fc.assert(
			fc.property(anyTerms, (terms) => {
				const always = Array.from({ length: 70 }, () => true);
				const { sent } = run(terms, always);
				expect(sent.map(({ on }) => on)).toEqual(reminderDays(terms));
				expect(sent.every(({ on, occasion }) => on === occasion)).toBe(true);
			}),
		);
	});

	test("after days of sleep nothing doubles, and what was missed becomes one reminder", () => {
		fc.assert(
			fc.property(anyTerms, anyWaking, (terms, waking) => {
				const { invitedOn, sent } = run(terms, waking);
				const occasions = sent.map(({ occasion }) => occasion);
				expect(new Set(occasions).size).toBe(occasions.length);
				expect(new Set(sent.map(({ on }) => on)).size).toBe(sent.length);
				for (const missed of reminderDays(terms)) {
					const firstAwake = waking.findIndex((awake, at) => awake && addDays(invitedOn, at) >= missed);
					const woke = addDays(invitedOn, firstAwake);
					if (firstAwake < 0 || woke > lastDay(terms)) continue;
					expect(sent.some(({ on, occasion }) => on <= woke && on >= missed && occasion >= missed)).toBe(true);
				}
			}),
		);
	});

	test("who has handed everything in is not reminded, and nobody on the day of the invitation or after the last day", () => {
		fc.assert(
			fc.property(anyTerms, fc.integer({ min: 0, max: 60 }), (terms, after) => {
				const answersOn = addDays(addDays(terms.dueOn, -28), after);
				const { invitedOn, sent } = run(
					terms,
					Array.from({ length: 70 }, () => true),
					answersOn,
				);
				for (const { on } of sent) {
					expect(on < answersOn && on > invitedOn && on <= lastDay(terms)).toBe(true);
				}
			}),
		);
	});

	test("a reminder by hand stands for the days that had come", () => {
		const terms = { dueOn: "2026-10-25", graceDays: 3, remindOn: [-7, -1, 3] };
		const byHand = { day: "2026-10-20", invitedOn: "2026-09-01", reminded: ["2026-10-20"] };
		expect(reminderDue(terms, byHand)).toBeUndefined();
		expect(reminderDue(terms, { ...byHand, day: "2026-10-24" })).toBe("2026-10-24");
		expect(daysBetween("2026-10-24", terms.dueOn)).toBe(1);
	});
});

describe("stages", () => {
	const terms = {
		dueOn: "2026-10-25",
		graceDays: 3,
		partnersUntil: "2026-10-10",
		divisionsUntil: "2026-11-10",
	} as const;
	test("the day after a stage's last one, the next begins; one that was begun by hand is not taken back", () => {
		expect(stageDue({ ...terms, stage: "partner" }, "2026-10-10")).toBeUndefined();
		expect(stageDue({ ...terms, stage: "partner" }, "2026-10-11")).toBe("lead");
		expect(stageDue({ ...terms, stage: "lead" }, "2026-10-28")).toBeUndefined();
		expect(stageDue({ ...terms, stage: "lead" }, "2026-10-29")).toBe("division");
		expect(stageDue({ ...terms, stage: "division" }, "2026-10-11")).toBeUndefined();
		expect(stageDue({ ...terms, stage: "partner" }, "2026-12-01")).toBe("division");
	});
});

test("nobody is urged to remind right after people were asked", () => {
	expect(remindableFrom({ dueOn: "2026-10-25" }, "2026-10-01")).toBe("2026-10-04");
	expect(remindableFrom({ dueOn: "2026-10-25" }, "2026-10-22")).toBe("2026-10-25");
	expect(remindableFrom({ dueOn: "2026-10-25" }, "2026-10-24")).toBe("2026-10-25");
});
