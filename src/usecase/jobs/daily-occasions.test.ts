// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../test/register.ts";
import { addDays, type IsoDate } from "../../plan/period.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { today } from "../today.ts";
import { type JobContext, openJobRunner } from "./run-jobs.ts";

let register: TestRegister;
let moment = 0;
const now = () => new Date(moment);
beforeAll(async () => {
	register = await openTestRegister({ now });
});
afterAll(() => register.close());
afterEach(() => register.database.ownerPool.query("DELETE FROM planstand.mail"));

const hour = 3_600_000;

/** Writes once a day, as reminders do: the key names the local day. A day that nobody ran on is caught up for as long as it counts. */
const daily = {
	name: "daily",
	run: ({ store, municipality, ...context }: JobContext) =>
		store.write(municipality.id, async (db) => {
			const day = today(context.now());
			for (const occasion of [addDays(day, -1), day]) {
				const letter = () => ({ subject: occasion, text: "x", html: "x" });
				const expiresAt = new Date(context.now().getTime() + 48 * hour);
				await queueMail(db, context, {
					key: `daily:${occasion}`,
					kind: "reminder",
					recipient: "a@example.org",
					expiresAt,
					letter,
				});
			}
			return { ok: true };
		}),
};

async function occasions(): Promise<readonly string[]> {
	const { rows } = await register.database.ownerPool.query<{ subject: string }>(
		"SELECT subject FROM planstand.mail ORDER BY 1",
	);
	return rows.map(({ subject }) => subject);
}

function daysBetween(first: IsoDate, last: IsoDate): readonly IsoDate[] {
	const days = [first];
	for (let day = first; day < last; ) {
		day = addDays(day, 1);
		days.push(day);
	}
	return days;
}

test.each(["2026-03-29", "2026-10-25", "2027-03-28"])(
	"around the change of the clock on %s each local day is written once, however unevenly and on how many processes it is run",
	async (change) => {
		const gaps = fc.array(fc.integer({ min: 1, max: 23 * 60 }), { minLength: 8, maxLength: 14 });
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: 47 * 60 }), gaps, async (start, minutes) => {
				await register.database.ownerPool.query("DELETE FROM planstand.mail");
				const log = (_: string, error: unknown) => expect.unreachable(String(error));
				const runners = [1, 2].map(() => openJobRunner({ ...register, jobs: [daily], log }));
				moment = Date.parse(`${addDays(change, -2)}T00:00:00Z`) + start * 60_000;
				const first = addDays(today(now()), -1);
				for (const gap of [0, ...minutes]) {
					moment += gap * 60_000;
					await Promise.all(runners.map(({ tick }) => tick()));
				}
				expect(await occasions()).toEqual(daysBetween(first, today(now())));
			}),
			{ numRuns: 8 },
		);
	},
);
