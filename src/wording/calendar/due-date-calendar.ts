// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { IsoDate } from "../../plan/period.ts";
import { type Locale, wordsFor } from "../locale.ts";

type DueDate = {
	/** What is due, as an id that stays: a calendar that gets it again moves the day instead of adding one. */
	readonly id: string;
	readonly plan: string;
	readonly dueOn: IsoDate;
	/** Where one answers. */
	readonly url: string;
	/** When it was said; a later one replaces an earlier one. */
	readonly saidAt: Date;
};

/** A calendar file with the day until which an answer is asked for, as a whole day: it has no hour that summer time could move. */
export function dueDateCalendar(locale: Locale, { id, plan, dueOn, url, saidAt }: DueDate) {
	const t = wordsFor(locale);
	const calendar = ical({ prodId: "//Planstand//Planstand//DE", method: ICalCalendarMethod.PUBLISH, timezone: "UTC" });
	calendar.createEvent({
		...{ id: `${id}@${new URL(url).hostname}`, allDay: true, timezone: "UTC", start: new Date(`${dueOn}T00:00:00Z`) },
		...{ summary: t.mail_due_summary({ plan }), description: t.mail_due_description({ url }), url },
		...{
			stamp: saidAt,
			sequence: Math.floor(saidAt.getTime() / 60_000),
			transparency: ICalEventTransparency.TRANSPARENT,
		},
	});
	return { fileName: t.mail_due_file(), content: calendar.toString() };
}
