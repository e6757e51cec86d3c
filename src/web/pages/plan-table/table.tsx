// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { SortKey } from "../../../plan/sort-steps.ts";
import { overdueOf, type StepRow } from "../../../plan/step-row.ts";
import type { Words } from "../../../wording/locale.ts";
import { Explained, type Explanations } from "../../ui/explained.tsx";
import { SortedHead } from "../../ui/sorted-head.tsx";
import { StatusLine } from "../../ui/status.tsx";
import { Prose } from "../measure/prose.tsx";
import { measureAddress } from "../plan/content.ts";
import { fieldName } from "../plan/names.ts";
import { overdueWords } from "../reading/finding-words.ts";
import { type TableContent, tableAddress } from "./content.ts";

const columns: readonly (readonly [SortKey, (t: Words) => string])[] = [
	["number", (t) => t.column_measure()],
	["step", (t) => t.column_content()],
	["responsibility", (t) => t.web_column_responsibility()],
	["term", (t) => t.web_column_term()],
	["status", (t) => t.column_status()],
	["description", (t) => t.column_description()],
];

function Cell({ label, children }: { readonly label: string; readonly children?: Child }) {
	return (
		<td class="breakable">
			<span class="cell-label">{label}</span>
			{children}
		</td>
	);
}

type LinesProps = { readonly lines: readonly string[]; readonly explanations: Explanations };

function Lines({ lines, explanations }: LinesProps) {
	return (
		<>
			{lines.map((line) => (
				<p>
					<Explained text={line} explanations={explanations} />
				</p>
			))}
		</>
	);
}

function Line({ content, row }: { readonly content: TableContent; readonly row: StepRow }) {
	const { view, plan, explanations } = content;
	const { t } = view;
	const { step, measure, field, statement } = row;
	const overdue = overdueOf(row);
	return (
		<tr>
			<th scope="row" class="breakable">
				<a class="kern-link" href={measureAddress(view, plan, measure.slug, step.position)}>
					{[measure.number, measure.title].filter(Boolean).join(" ")}
				</a>
				<span class="step-table__field">{fieldName(view, field)}</span>
			</th>
			<Cell label={t.column_content()}>
				<Lines lines={step.content} explanations={explanations} />
			</Cell>
			<Cell label={t.web_column_responsibility()}>
				<Lines lines={step.responsibility} explanations={explanations} />
			</Cell>
			<Cell label={t.web_column_term()}>
				<Lines lines={step.term} explanations={explanations} />
				{overdue && <p class="overdue">{overdueWords(t, overdue)}</p>}
			</Cell>
			<Cell label={t.column_status()}>
				<StatusLine view={view} row={row} />
			</Cell>
			<Cell label={t.column_description()}>
				<Prose view={view} text={statement?.description ?? ""} explanations={explanations} />
			</Cell>
		</tr>
	);
}

/** Steps in the columns that the council knows; on a phone each is a card. */
export function StepTable({ content, rows }: { readonly content: TableContent; readonly rows: readonly StepRow[] }) {
	const { t } = content.view;
	return (
		<table class="step-table" aria-label={t.register_table_title()}>
			<thead>
				<tr>
					{columns.map(([by, label]) => (
						<SortedHead
							by={by}
							label={label(t)}
							order={content.order}
							address={(order) => tableAddress(content, { order })}
						/>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<Line content={content} row={row} />
				))}
			</tbody>
		</table>
	);
}
