// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../plan/period.ts";
import { checkTerms, proposedTerms } from "./round-terms.ts";

const day = "2026-09-07";
const good = { asOf: "2026-06-30", dueOn: "2026-10-05", graceDays: 3, partnersUntil: null, divisionsUntil: null };
const written = { ...good, invitation: "", remindOn: [3, -7, -7] };

test("terms are kept in order, without stages that nobody asked for", () => {
	const { partnersUntil, divisionsUntil, ...terms } = written;
	expect([partnersUntil, divisionsUntil]).toEqual([null, null]);
	expect(checkTerms(written, day)).toEqual({ ok: true, terms: { ...terms, remindOn: [-7, 3] } });
});

test.each([
	[{ asOf: undefined }, "asOf", "missing"],
	[{ dueOn: undefined }, "dueOn", "missing"],
	[{ dueOn: "2026-09-06" }, "dueOn", "past"],
	[{ dueOn: "2028-01-01" }, "dueOn", "too-far"],
	[{ graceDays: 61 }, "graceDays", "not-a-number"],
	[{ partnersUntil: "2026-10-05" }, "partnersUntil", "after-due"],
	[{ partnersUntil: undefined }, "partnersUntil", "missing"],
	[{ partnersUntil: "2026-09-01" }, "partnersUntil", "past"],
	[{ divisionsUntil: "2026-10-08" }, "divisionsUntil", "before-due"],
	[{ remindOn: [4] }, "remindOn", "too-late-to-answer"],
	[{ remindOn: undefined }, "remindOn", "not-a-number"],
	[{ invitation: "x".repeat(5001) }, "invitation", "too-long"],
])("%j: %s is %s", (wrong, field, kind) => {
	expect(checkTerms({ ...written, ...wrong }, day)).toEqual({ ok: false, problems: [{ field, kind }] });
});

test("what is proposed on any day can be taken as it is, and is due on a working day", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
			const on = addDays("2026-01-01", days);
			const proposed = proposedTerms(on);
			const taken = checkTerms({ ...proposed, partnersUntil: null, divisionsUntil: null }, on);
			expect(taken).toMatchObject({ ok: true, terms: proposed });
			expect(proposed.asOf < on && proposed.asOf >= addDays(on, -93)).toBe(true);
			expect([0, 6]).not.toContain(new Date(proposed.dueOn).getUTCDay());
		}),
	);
});
