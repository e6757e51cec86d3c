// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Paragraph } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { snapshotHash } from "../../../../report/snapshot-bytes.ts";
import { textTable } from "../../docx/grid-table.ts";
import { landscapeWidth } from "../../docx/landscape.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";
import { unitNames } from "../../unit-names.ts";
import type { Chapter } from "./chapter.ts";

/** What was dropped, what abbreviations and units mean, and how the report was made. */
export function annex(snapshot: ReportSnapshot, words: ReportWords): readonly Chapter[] {
	const text = (line: string) => paragraphsOf(line, {}, { style: "bodyText" });
	return [
		...droppedSection(snapshot, words),
		...namesSection(
			words.glossary,
			[words.abbreviation, words.meaning],
			snapshot.glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning]),
		),
		...namesSection(
			words.units,
			[words.unitCode, words.unitName],
			unitNames(snapshot).map(({ code, name }) => [code, name]),
		),
		{
			title: words.about,
			content: [...words.aboutText, `${words.hash}: ${snapshotHash(snapshot)}`, words.hashNote].flatMap(text),
		},
	];
}

type Records = readonly (readonly string[])[];

function namesSection(title: string, headings: readonly string[], records: Records): readonly Chapter[] {
	return records.length > 0 ? [{ title, content: [textTable(headings, [3000, landscapeWidth - 3000], records)] }] : [];
}

/** In paragraphs: no table of measures stands beside those that are part of the plan. */
function droppedSection({ dropped }: ReportSnapshot, words: ReportWords): readonly Chapter[] {
	if (dropped.length === 0) return [];
	const lines = dropped.flatMap(({ number, title, content = [], because }) => [
		new Paragraph({ style: "tableStrong", children: [textRun([number, title].filter(Boolean).join(" "))] }),
		...paragraphsOf(content.join("\n"), {}, { style: "bodyText" }).slice(0, content.length),
		...paragraphsOf(`${words.because}: ${because}`, {}, { style: "bodyText" }),
	]);
	return [{ title: words.dropped, content: lines }];
}
