// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "../../../report/report.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { View } from "../../view.ts";
import { reportAddress, type ShownAt } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";

type OnlyOneProps = {
	readonly view: View;
	readonly publication: Publication;
	readonly report: Report;
	readonly snapshot: ReportSnapshot;
	readonly shownAt: ShownAt;
};

/** Before there is a second report: what will stand here. */
export function onlyOnePage({ view, publication, report, snapshot, shownAt }: OnlyOneProps) {
	const { t } = view;
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, title: t.difference_title() },
		current: "publicationDifferences",
		children: (
			<section class="section" aria-labelledby="noch-nichts">
				<h2 id="noch-nichts" class="kern-heading-medium">
					{t.difference_only_one_title()}
				</h2>
				<p class="kern-body text-column">{t.difference_only_one()}</p>
				<p class="kern-body">
					<a class="kern-link" href={reportAddress({ view, publication }, report.number)}>
						{t.difference_only_one_link()}
					</a>
				</p>
			</section>
		),
	});
}
