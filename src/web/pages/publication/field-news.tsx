// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { ReportField } from "../../../report/snapshot.ts";
import { type Content, listAddress } from "./content.ts";

type NewsProps = { readonly content: Content; readonly field: ReportField; readonly own: readonly PublishedStep[] };

/** How many measures a field has, how much has changed there and what is overdue; each number leads to its list. */
export function News({ content, field: { code, measures }, own }: NewsProps) {
	const { t } = content.view;
	const field = code || "-";
	const moved = own.filter(({ step }) => step.previous && step.previous.status !== step.status).length;
	const overdue = own.filter((one) => one.overdue).length;
	return (
		<p class="field-news">
			<a class="quiet-link" href={listAddress(content, { field })}>
				{t.publication_measures_count({ count: measures.length })}
			</a>
			{moved > 0 && (
				<a class="quiet-link" href={listAddress(content, { field, change: "moved" })}>
					{t.publication_field_moved({ count: moved })}
				</a>
			)}
			{overdue > 0 && (
				<a class="quiet-link" href={listAddress(content, { field, overdue: "yes" })}>
					{t.publication_field_overdue({ count: overdue })}
				</a>
			)}
		</p>
	);
}
