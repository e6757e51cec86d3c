// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { lastChange } from "../../report/public-since.ts";
import { isWanted, type PublishedFilter } from "../../report/published-filter.ts";
import { newestSnapshot, type PublishedPlan } from "../../report/published-plan.ts";
import { type PublishedStep, publishedSteps } from "../../report/published-step.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { statusWords } from "../../report/status-words.ts";
import { type Locale, wordsFor } from "../locale.ts";

type TermCalendar = {
	readonly published: PublishedPlan;
	readonly filter: Pick<PublishedFilter, "unit" | "field">;
	/** The page of a plan's measure, at one of its steps. */
	readonly address: (plan: string, measure: string, step: number) => string;
};

/** The days on which steps of a plan end by its newest report, each as a whole day; undefined where all reports were taken down. */
export function termCalendar(locale: Locale, { published, filter, address }: TermCalendar): string | undefined {
	const snapshot = newestSnapshot(published);
	if (!snapshot) return undefined;
	const t = wordsFor(locale);
	const calendar = ical({
		...{ prodId: "//Planstand//Planstand//DE", method: ICalCalendarMethod.PUBLISH, timezone: "UTC" },
		...{ name: t.open_data_terms_name({ plan: snapshot.plan.title }), ttl: 24 * 60 * 60 },
	});
	const steps = publishedSteps(snapshot).filter((step) => isWanted(filter, step));
	for (const event of steps.flatMap((step) => eventsOf(locale, snapshot, step, address))) {
		calendar.createEvent({ ...event, ...stateOf(published), transparency: ICalEventTransparency.TRANSPARENT });
	}
	return calendar.toString();
}

/** A later state of the reports replaces an earlier one, also when the newest report was taken down. */
function stateOf({ reports }: PublishedPlan) {
	const withdrawn = reports.filter((report) => report.withdrawn !== undefined).length;
	return { stamp: lastChange(reports) ?? new Date(0), sequence: reports.length + withdrawn };
}

function eventsOf(locale: Locale, snapshot: ReportSnapshot, one: PublishedStep, address: TermCalendar["address"]) {
	const { field, measure, step } = one;
	const t = wordsFor(locale);
	const url = address(snapshot.plan.slug, measure.slug, step.position);
	const name = [measure.number, measure.title].filter(Boolean).join(" ");
	const category = [field.code, field.title].filter(Boolean).join(" ");
	return step.term.phases.flatMap(({ end, label }, at) => {
		if (end === undefined) return [];
		return [
			{
				id: `${snapshot.plan.slug}/${measure.slug}/${step.position}/${at + 1}@${new URL(url).hostname}`,
				...{ allDay: true, timezone: "UTC", start: new Date(`${end}T00:00:00Z`), url },
				summary: label
					? t.open_data_term_phase({ measure: name, phase: label })
					: t.open_data_term_end({ measure: name }),
				description: descriptionOf(locale, snapshot, one, url),
				...(category && { categories: [{ name: category }] }),
			},
		];
	});
}

function descriptionOf(locale: Locale, snapshot: ReportSnapshot, { step }: PublishedStep, url: string): string {
	const t = wordsFor(locale);
	const status = statusWords(snapshot, step, locale) || t.register_status_unknown();
	return [
		...step.content,
		t.open_data_term_who({ who: step.responsibility.join("; ") }),
		t.open_data_term_as_written({ term: step.term.lines.join("; ") }),
		t.open_data_term_status({ status }),
		url,
	].join("\n");
}
