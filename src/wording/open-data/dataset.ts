// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Dataset } from "../../report/catalogue.ts";
import { lastChange, publicSince } from "../../report/public-since.ts";
import { newestSnapshot, type PublishedPlan } from "../../report/published-plan.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { dayWords } from "../date-words.ts";
import { wordsFor } from "../locale.ts";
import { reportWords } from "../report-words.ts";
import { newestDistributions, reportDistributions } from "./distributions.ts";
import type { PublicAddresses } from "./public-addresses.ts";

/** A plan's reports as a dataset; none where all were taken down. */
export function datasetOf(plan: PublishedPlan, addresses: PublicAddresses): readonly Dataset[] {
	const { slug, current } = plan;
	const snapshot = newestSnapshot(plan);
	const out = plan.reports.filter(({ withdrawn }) => withdrawn === undefined);
	const first = out.at(-1);
	if (!current || !snapshot || !first) return [];
	const t = wordsFor("de");
	const days = out.map(({ asOf }) => asOf).toSorted();
	return [
		{
			id: `${addresses.plan(slug)}#datensatz`,
			title: t.open_data_dataset_title({ plan: snapshot.plan.title }),
			description: descriptionOf(snapshot),
			...{ keywords: keywordsOf(snapshot), themes: plan.themes },
			page: addresses.plan(slug),
			...{ issued: publicSince(first), modified: lastChange(plan.reports) ?? publicSince(current) },
			version: String(current.number),
			versionNotes: out.flatMap(({ number, corrects }) =>
				corrects ? [t.open_data_corrects({ number, corrected: corrects.number, what: corrects.what })] : [],
			),
			covers: { first: days[0] ?? current.asOf, last: days.at(-1) ?? current.asOf },
			distributions: [
				...newestDistributions(slug, current, addresses),
				...out.flatMap((report) => reportDistributions(slug, report, addresses)),
			],
		},
	];
}

function descriptionOf(snapshot: ReportSnapshot): string {
	const { extent, sentence } = reportWords(snapshot);
	const { title: plan } = snapshot.plan;
	const date = dayWords("de", snapshot.asOf);
	return wordsFor("de").open_data_dataset_description({ plan, date, extent, sentence });
}

/** What kind of thing it is, and what it is about: the plan's own fields. */
function keywordsOf({ fields, municipality }: ReportSnapshot): readonly string[] {
	const kinds = wordsFor("de").open_data_keywords().split(", ");
	const titles = fields.map(({ title }) => title.trim()).filter((title) => title !== "");
	return [...new Set([...kinds, municipality.name, ...titles])];
}
