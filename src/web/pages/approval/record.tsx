// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Printed } from "../../ui/printed.tsx";
import { roundFieldWords } from "../edit/names.ts";
import { roundParameters } from "../round-review/content.ts";
import type { ApprovalContent } from "./content.ts";

/** Who approved what, and when: what is printed and filed. */
export function Record(content: ApprovalContent) {
	const { view, fields, review } = content;
	const { t, locale } = view;
	const approved = fields.flatMap((field) => (field.approval ? [{ field, approval: field.approval }] : []));
	if (approved.length === 0) return null;
	return (
		<section class="approval-record" aria-labelledby="record-name">
			<h2 id="record-name" class="kern-heading-medium">
				{t.approval_record()}
			</h2>
			<div class="kern-table-responsive">
				<table class="kern-table kern-table--small">
					<thead>
						<tr class="kern-table__row">
							{[t.approval_record_field(), t.approval_record_by(), t.approval_record_at()].map((words) => (
								<th class="kern-table__header" scope="col">
									{words}
								</th>
							))}
							<th class="kern-table__header kern-table__header--numeric" scope="col">
								{t.approval_record_steps()}
							</th>
							<th class="kern-table__header" scope="col">
								{t.approval_record_hash()}
							</th>
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{approved.map(({ field, approval }) => (
							<tr class="kern-table__row">
								<th class="kern-table__header" scope="row">
									{roundFieldWords(t, field.field)}
								</th>
								<td class="kern-table__cell">{review.names.get(approval.approvedBy) ?? t.edit_somebody()}</td>
								<td class="kern-table__cell">
									<time datetime={approval.approvedAt.toISOString()}>{momentWords(locale, approval.approvedAt)}</time>
								</td>
								<td class="kern-table__cell kern-table__cell--numeric">
									{field.steps.filter(({ outcome }) => outcome.kind === "decided").length}
								</td>
								<td class="kern-table__cell">
									<code class="hash breakable">{approval.sha256}</code>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p class="kern-body quiet text-column">{t.approval_record_text()}</p>
			<Printed view={view} at={content.shownAt} address={href(locale, "approval", roundParameters(content))} />
		</section>
	);
}
