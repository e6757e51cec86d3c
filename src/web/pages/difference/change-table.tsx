// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepChange } from "../../../report/difference/report-difference.ts";
import { ChangeRow, type RowContent } from "./change-row.tsx";

type ChangeTableProps = {
	readonly content: RowContent;
	readonly caption: string;
	readonly steps: readonly StepChange[];
};

/** Some steps, how they stood and stand, and what is different. */
export function ChangeTable({ content, caption, steps }: ChangeTableProps) {
	const { t } = content.view;
	return (
		<table class="changes">
			<caption class="kern-sr-only">{caption}</caption>
			<thead>
				<tr>
					<th scope="col">{t.difference_column_step()}</th>
					<th scope="col">{t.difference_column_from()}</th>
					<th scope="col">{t.difference_column_to()}</th>
					<th scope="col">{t.difference_column_kind()}</th>
				</tr>
			</thead>
			<tbody>
				{steps.map((change) => (
					<ChangeRow content={content} change={change} />
				))}
			</tbody>
		</table>
	);
}
