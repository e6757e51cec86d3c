// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import ICAL from "ical.js";
import { afterAll, expect, test } from "vitest";
import { addDays } from "../../plan/period.ts";
import { dueDateCalendar } from "./due-date-calendar.ts";

const zone = process.env.TZ;
afterAll(() => {
	process.env.TZ = zone;
});

const due = { id: "round-1", plan: "Klimaplan; Teil 1, „Wärme“", url: "https://plan.stadt.example/a?b=1,2" };
const saidAt = new Date("2026-01-02T03:04:05Z");

function read(content: string) {
	const calendar = new ICAL.Component(ICAL.parse(content));
	const event = calendar.getFirstSubcomponent("vevent");
	if (!event) throw new Error("There is no event.");
	return { method: calendar.getFirstPropertyValue("method"), event: new ICAL.Event(event), component: event };
}

test.each(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland"])(
	"the day is the same whole day wherever the server stands (%s), across both changes of the clock",
	(place) => {
		process.env.TZ = place;
		const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays("2026-01-01", count));
		const changes = ["2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26"];
		fc.assert(
			fc.property(days, (dueOn) => {
				const { method, event } = read(dueDateCalendar("de", { ...due, dueOn, saidAt }).content);
				expect(method).toBe("PUBLISH");
				expect(event.startDate.isDate).toBe(true);
				expect(event.startDate.toString()).toBe(dueOn);
				expect(event.duration.toSeconds()).toBe(86_400);
			}),
			{ examples: changes.map((day) => [day]), numRuns: 100 },
		);
	},
);

test("it says what is due and where, and a later file replaces an earlier one", () => {
	const files = [saidAt, new Date(saidAt.getTime() + 60_000)].map((at) =>
		dueDateCalendar("de", { ...due, dueOn: "2026-09-30", saidAt: at }),
	);
	const [first, second] = files.map(({ content }) => read(content).event);
	expect(first?.uid).toBe("round-1@plan.stadt.example");
	expect(second?.uid).toBe(first?.uid);
	expect(second?.sequence).toBeGreaterThan(first?.sequence ?? Number.POSITIVE_INFINITY);
	expect(first?.summary).toContain(due.plan);
	expect(first?.description).toContain(due.url);
	expect(files[0]?.fileName).toMatch(/\.ics$/);
});

test("nothing in a plan's name becomes a line of its own, and no line is too long", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 200 }), (plan) => {
			const { content } = dueDateCalendar("de", { ...due, plan, dueOn: "2026-09-30", saidAt });
			const lines = content.split("\r\n");
			expect(lines.filter((line) => /^(BEGIN|END|ATTENDEE|ATTACH)\b/.test(line))).toEqual([
				...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "END:VCALENDAR"],
			]);
			for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		}),
	);
});
