// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportDifference } from "../../../report/difference/report-difference.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { publicationPage } from "../publication/frame.tsx";
import { ChooseReports } from "./choose.tsx";
import type { Content } from "./content.ts";
import { DifferenceFlow } from "./flow.tsx";
import { Sentences } from "./sentences.tsx";
import { Steps } from "./steps.tsx";

function Compared({ view, from, to, difference }: Content & { readonly difference: ReportDifference }) {
	const { t, locale } = view;
	const dates = {
		beforeDate: dayWords(locale, difference.before.asOf),
		afterDate: dayWords(locale, difference.after.asOf),
	};
	return (
		<p class="kern-body quiet compared">{t.difference_compared({ before: from.number, after: to.number, ...dates })}</p>
	);
}

/** What changed between two reports: the sentences that matter, the picture, and each step. */
export function differencePage(content: Content) {
	const { view, publication, to, difference, shownAt } = content;
	const { t } = view;
	return publicationPage({
		...{ view, publication, shownAt, plan: difference.after.plan.title, title: t.difference_title(), report: to },
		current: "publicationDifferences",
		children: (
			<>
				<Compared {...content} />
				<Sentences content={content} />
				<ChooseReports {...content} />
				<section class="section" aria-labelledby="fluss">
					<h2 id="fluss" class="kern-heading-medium">
						{t.difference_flow()}
					</h2>
					<p class="kern-body quiet text-column">{t.difference_flow_hint()}</p>
					<DifferenceFlow content={content} id="fluss-bild" />
				</section>
				<Steps content={content} />
			</>
		),
	});
}
