// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { HeadingLevel, PageBreak, Paragraph } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";

/** What the municipality says ahead of the report, on a page of its own; nothing where it says nothing. */
export function foreword({ wording }: ReportSnapshot, words: ReportWords): readonly Paragraph[] {
	if (!wording || wording.foreword.length === 0) return [];
	return [
		new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(words.foreword)] }),
		...wording.foreword.flatMap((paragraph) => paragraphsOf(paragraph, {}, { style: "bodyText" })),
		new Paragraph({ children: [new PageBreak()] }),
	];
}
