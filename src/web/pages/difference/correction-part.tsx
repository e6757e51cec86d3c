// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { changedSteps } from "../../../report/difference/report-difference.ts";
import type { Report } from "../../../report/report.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { View } from "../../view.ts";
import { ChangeTable } from "./change-table.tsx";
import { differenceAddress, differenceIn } from "./content.ts";

/** With more only the number of them is told. */
const mostShown = 12;

type CorrectionProps = { readonly view: View; readonly publication: Publication; readonly report: Report };

/** What a correction changed, computed; nothing where the corrected report cannot be read. */
export function CorrectionPart({ view, publication, report: to }: CorrectionProps) {
	const { t } = view;
	const from = publication.reports.find(({ number }) => number === to.corrects?.number);
	const difference = from && differenceIn(publication, { from, to });
	if (!difference) return null;
	const compared = { view, publication, from, to };
	const changes = changedSteps(difference);
	const title = t.difference_corrected({ number: from.number });
	return (
		<section class="section" aria-labelledby="berichtigt">
			<h2 id="berichtigt" class="kern-heading-medium">
				{title}
			</h2>
			{changes.length === 0 ? (
				<p class="kern-body text-column">{t.difference_corrected_none()}</p>
			) : (
				<>
					<ChangeTable content={{ ...compared, difference }} caption={title} steps={changes.slice(0, mostShown)} />
					<p class="kern-body">
						<a class="kern-link" href={differenceAddress(compared)}>
							{t.difference_corrected_link({ count: changes.length })}
						</a>
					</p>
				</>
			)}
		</section>
	);
}
