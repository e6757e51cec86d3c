// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FeedEntry } from "../../report/feed.ts";
import { namedUuid } from "../../report/named-uuid.ts";
import { publicSince } from "../../report/public-since.ts";
import { newestSnapshot, type PublishedPlan } from "../../report/published-plan.ts";
import type { Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { dayWords } from "../date-words.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { reportName } from "../report-name.ts";
import { reportWords } from "../report-words.ts";
import type { PublicAddresses } from "./public-addresses.ts";

/** That a report was published, or corrects another; and that one was taken down, as an entry of its own. */
export function feedEntries(locale: Locale, plan: PublishedPlan, addresses: PublicAddresses): readonly FeedEntry[] {
	const title = newestSnapshot(plan)?.plan.title ?? plan.slug;
	return plan.reports.flatMap((report) => {
		const page = addresses.report(plan.slug, report.number);
		const about = { locale, report, page, title };
		return [...takenDown(about), published(about, plan.snapshots.get(report.number))];
	});
}

type About = {
	readonly locale: Locale;
	readonly report: Report;
	readonly page: string;
	readonly title: string;
};

const idOf = ({ locale, report }: About, what: string): string =>
	`urn:uuid:${namedUuid("report", report.id, what, locale)}`;

function published(about: About, snapshot: ReportSnapshot | undefined): FeedEntry {
	const { locale, report, page, title: plan } = about;
	const t = wordsFor(locale);
	const { number, corrects, withdrawn } = report;
	const published = publicSince(report);
	return {
		id: idOf(about, "published"),
		title: corrects
			? t.open_data_feed_corrected({ plan, number, corrected: corrects.number })
			: publishedTitle(about, snapshot),
		summary: [corrects?.what ?? "", snapshot ? summaryOf(locale, snapshot) : t.open_data_feed_gone()]
			.filter((sentence) => sentence !== "")
			.join(" "),
		...{ page, published, updated: withdrawn?.at ?? published },
	};
}

function publishedTitle(
	{ locale, report: { number, asOf }, title: plan }: About,
	snapshot: ReportSnapshot | undefined,
) {
	const t = wordsFor(locale);
	const date = dayWords(locale, asOf);
	const kind = snapshot?.wording?.kind;
	return kind
		? t.open_data_feed_called({ plan, name: reportName(t, number, snapshot), date })
		: t.open_data_feed_published({ plan, number, date });
}

function summaryOf(locale: Locale, snapshot: ReportSnapshot): string {
	const { extent, sentence, change } = reportWords(snapshot, locale);
	return [`${extent}.`, sentence, change ? `${change.title}: ${change.sentence}` : ""].filter(Boolean).join(" ");
}

function takenDown(about: About): readonly FeedEntry[] {
	const { locale, report, page, title: plan } = about;
	const { withdrawn, number } = report;
	if (!withdrawn) return [];
	const t = wordsFor(locale);
	return [
		{
			id: idOf(about, "withdrawn"),
			title: t.open_data_feed_withdrawn({ plan, number }),
			summary: withdrawn.reason,
			...{ page, published: withdrawn.at, updated: withdrawn.at },
		},
	];
}
