// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type IsoDate } from "../plan/period.ts";
import { type Report, reportBefore } from "./report.ts";

const moment = new Date("2030-01-01T00:00:00Z");
const withdrawn = { reason: "Ein Name stand darin.", at: moment };
const report = (number: number, asOf: IsoDate, more: Partial<Report> = {}): Report => ({
	...{ id: String(number), planId: "plan", number, asOf, sha256: "", publishedAt: moment, visibleFrom: moment },
	...more,
});

test("a report comes after that of the latest day before, also where an earlier day was corrected later", () => {
	const reports = [report(3, "2025-03-31"), report(2, "2026-03-31"), report(1, "2025-03-31")];
	expect(reportBefore(reports, "2027-03-31")?.number).toBe(2);
	expect(reportBefore(reports, "2026-03-31")?.number).toBe(3);
	expect(reportBefore(reports, "2025-03-31")).toBeUndefined();
});

test("what was taken down is not what a report comes after", () => {
	const reports = [report(2, "2026-03-31", { withdrawn }), report(1, "2025-03-31")];
	expect(reportBefore(reports, "2027-03-31")?.number).toBe(1);
});

test("it is of an earlier day, and none is between", () => {
	const days = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 10 }), (written, at) => {
			const reports = written.map((day, index) => report(index + 1, addDays("2026-01-01", day)));
			const asOf = addDays("2026-01-01", at);
			const earlier = reports.filter((one) => one.asOf < asOf).map((one) => one.asOf);
			expect(reportBefore(reports, asOf)?.asOf).toBe(earlier.toSorted().at(-1));
		}),
	);
});
