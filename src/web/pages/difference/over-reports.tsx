// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { standingReports } from "../../../report/standing-reports.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { shortDayWords } from "../../../wording/date-words.ts";
import { StatusTimeline } from "../../pictures/status-timeline.tsx";
import type { View } from "../../view.ts";
import { reportAddress } from "../publication/content.ts";

type OverReportsProps = { readonly view: View; readonly publication: Publication };

/** How far the steps were in each report; nothing before there are two. */
export function OverReports({ view, publication }: OverReportsProps) {
	const { t, locale } = view;
	const [newest, ...earlier] = standingReports(publication.snapshots.values());
	if (!newest || earlier.length === 0) return null;
	const columns = [newest, ...earlier].toReversed().map(({ asOf, mix, number = 0 }) => ({
		...{ day: shortDayWords(locale, asOf), mix, address: reportAddress({ view, publication }, number) },
	}));
	return (
		<section class="section" aria-labelledby="verlauf">
			<h2 id="verlauf" class="kern-heading-medium">
				{t.difference_over_reports()}
			</h2>
			<StatusTimeline view={view} id="verlauf-bild" scheme={newest.scheme} columns={columns} />
		</section>
	);
}
