// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PublishReportInput, publishReport } from "../../../usecase/report/publish-report.ts";
import { reportWords } from "../../../wording/report-words.ts";
import type { Page } from "../../page.ts";
import type { PublishValues, WishedReport } from "../../publishing-jobs.ts";
import { faultReference } from "../../start-reading.ts";
import { visibleFrom } from "./values.ts";

type Wish = WishedReport & { readonly plan: string };

/** By which the work is found again: an id of one municipality says nothing to another. */
export const publishingKey = (page: Pick<Page, "context">, plan: string, id: string): string =>
	`${page.context.municipality.id} ${plan} ${id}`;

/** Publishes a report after the answer is given; nothing where that is under way already. */
export function beginPublishing(page: Page, wish: Wish, values: PublishValues): void {
	const { publishing, services } = page.site;
	const key = publishingKey(page, wish.plan, values.id);
	if (publishing.begin(key, { wish, values })) services.longWork.begin(work(page, key, inputOf(wish, values)));
}

async function work({ site, context }: Page, key: string, input: PublishReportInput): Promise<void> {
	const { publishing, services } = site;
	try {
		const result = await publishReport(context, { ...input, onFile: (made) => publishing.update(key, { made }) });
		const outcome = result.ok
			? ({ state: "published" } as const)
			: ({ state: "refused", problem: result.problem } as const);
		publishing.update(key, { outcome });
	} catch (error) {
		const reference = faultReference(error, services.now());
		services.logFault(reference, error);
		publishing.update(key, { outcome: { state: "failed", reference } });
	}
}

/** Reports are in the language of the plans. */
const inGerman: PublishReportInput["wordsFor"] = (snapshot, corrects) => reportWords(snapshot, "de", corrects);

function inputOf({ plan, asOf, corrects }: Wish, values: PublishValues): PublishReportInput {
	const { id, seen, paper, what } = values;
	const from = visibleFrom(values);
	return {
		...{ plan, asOf, id, wordsFor: inGerman },
		...(seen && { seen }),
		...(paper && { paper }),
		...(from && { visibleFrom: from }),
		...(corrects !== undefined && { corrects: { number: corrects, what } }),
	};
}
