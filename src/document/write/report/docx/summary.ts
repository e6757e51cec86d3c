// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { HeadingLevel, Paragraph, type Table } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { statusOf } from "../../../../report/status-words.ts";
import { textTable } from "../../docx/grid-table.ts";
import { landscapeWidth } from "../../docx/landscape.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";
import { changeData } from "../../pdf/change-data.ts";
import { fieldName } from "../report-table.ts";
import type { Chapter } from "./chapter.ts";

/** How far the plan is, in sentences and as a table. */
export function summary(snapshot: ReportSnapshot, words: ReportWords): Chapter {
	const { change } = words;
	const sentence = (text: string) => paragraphsOf(text, {}, { style: "bodyText" });
	const content = [
		...sentence(words.extent),
		...sentence(words.sentence),
		heading(words.byField),
		countTable(snapshot, words),
		...(change ? [heading(change.title), ...sentence(change.sentence), moveTable(snapshot, words)] : []),
	];
	return { title: words.summary, content };
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_2, children: [textRun(text)] });

/** How many steps went from which status, in the rows, to which, in the columns. */
function moveTable(snapshot: ReportSnapshot, words: ReportWords): Table {
	const { before, now, counts } = changeData(snapshot, words);
	const first = 4800;
	const each = Math.floor((landscapeWidth - first) / Math.max(1, now.length));
	return textTable(
		[`${words.before} ↓ ${words.now} →`, ...now.map(({ label }) => label)],
		[first, ...now.map(() => each)],
		before.map(({ label }, at) => [label, ...(counts[at] ?? []).map(String)]),
	);
}

function countTable({ fields, mix, ...snapshot }: ReportSnapshot, words: ReportWords): Table {
	const labels = mix.map(({ key }) => statusOf(snapshot, key)?.label.de ?? words.unknownStatus);
	const total = (counts: typeof mix) => counts.reduce((sum, { count }) => sum + count, 0);
	const counts = (own: typeof mix) => mix.map(({ key }) => String(own.find((one) => one.key === key)?.count ?? 0));
	const rows = fields.map((field) => [fieldName(field, words), String(total(field.mix)), ...counts(field.mix)]);
	const first = 4800;
	const each = Math.floor((landscapeWidth - first) / (labels.length + 1));
	return textTable(
		[words.field, words.steps, ...labels],
		[first, each, ...labels.map(() => each)],
		[...rows, [words.total, String(total(mix)), ...counts(mix)]],
	);
}
