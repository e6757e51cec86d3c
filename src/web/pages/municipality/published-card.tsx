// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedPlan } from "../../../usecase/report/list-published.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { mixSentence } from "../../../wording/mix-sentence.ts";
import { reportName } from "../../../wording/report-name.ts";
import { href } from "../../routes.ts";
import { MixRow } from "../../ui/mix-row.tsx";
import type { View } from "../../view.ts";

type CardProps = {
	readonly view: View;
	readonly published: PublishedPlan;
	/** Whether who looks may read how the plan stands now. */
	readonly mayReadOn: boolean;
};

/** A plan as its newest published report tells of it, and beside it the way to how it stands now. */
export function PublishedCard({ view, published: { slug, report, snapshot }, mayReadOn }: CardProps) {
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: slug };
	return (
		<li class="plan-card">
			<h2 class="kern-heading-medium breakable">
				<a class="plan-card__link" href={href(locale, "publication", place)}>
					{snapshot.plan.title}
				</a>
			</h2>
			<p class="quiet">
				{reportName(t, report.number, snapshot)} · {t.web_as_of({ date: dayWords(locale, report.asOf) })}
				{mayReadOn && (
					<>
						{" · "}
						<a class="quiet-link" href={href(locale, "plan", place)}>
							{t.publication_working_state()}
						</a>
					</>
				)}
			</p>
			<p class="plan-card__sentence text-column">{mixSentence(t, snapshot.mix)}</p>
			<MixRow view={view} mix={snapshot.mix} />
		</li>
	);
}
