// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { filterChanges } from "../../../report/difference/change-group.ts";
import { dayWords } from "../../../wording/date-words.ts";
import type { Content as PublicationContent } from "../publication/content.ts";
import { ChangeTable } from "./change-table.tsx";
import { differenceIn, lastTwo, stepsAddress } from "./content.ts";

/** With more the list would hide what stands beneath it. */
const mostShown = 12;

type FieldPartProps = { readonly content: PublicationContent; readonly code: string; readonly name: string };

/** What changed in an action field since the report before; nothing where there was none. */
export function FieldPart({ content, code, name }: FieldPartProps) {
	const { view, publication } = content;
	const { t, locale } = view;
	const reports = lastTwo(publication);
	const difference = reports && differenceIn(publication, reports);
	if (!difference) return null;
	const compared = { view, publication, ...reports };
	const changes = filterChanges(difference.steps, { field: code });
	return (
		<section class="section" aria-labelledby="veraenderung">
			<h2 id="veraenderung" class="kern-heading-medium">
				{t.difference_part_title({ date: dayWords(locale, difference.before.asOf) })}
			</h2>
			{changes.length === 0 ? (
				<p class="kern-body">{t.difference_part_none()}</p>
			) : (
				<ChangeTable
					content={{ ...compared, difference }}
					caption={t.difference_table({ field: name })}
					steps={changes.slice(0, mostShown)}
				/>
			)}
			{changes.length > mostShown && (
				<p class="kern-body">
					<a class="kern-link" href={stepsAddress(compared, { field: code })}>
						{t.difference_part_all({ count: changes.length })}
					</a>
				</p>
			)}
		</section>
	);
}
