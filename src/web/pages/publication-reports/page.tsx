// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { View } from "../../view.ts";
import { OverReports } from "../difference/over-reports.tsx";
import type { ShownAt } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";
import { ReportList } from "./list.tsx";

type Props = {
	readonly view: View;
	readonly publication: Publication;
	readonly plan: string;
	readonly shownAt: ShownAt;
};

/** Every report that is out or was taken down. */
export function reportsPage({ view, publication, plan, shownAt }: Props) {
	const { t } = view;
	return publicationPage({
		...{
			view,
			publication,
			plan,
			shownAt,
			title: t.publication_reports_title(),
			report: "all",
			current: "publicationReports",
		},
		children: (
			<>
				<p class="kern-body text-column">{t.publication_reports_lead()}</p>
				<ReportList view={view} publication={publication} />
				<OverReports view={view} publication={publication} />
			</>
		),
	});
}
