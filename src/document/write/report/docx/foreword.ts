// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { PageBreak, Paragraph } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { paragraphsOf } from "../../docx/text.ts";
import type { Chapter } from "./chapter.ts";

/** What the municipality says ahead of the report, on a page of its own; nothing where it says nothing. */
export function foreword({ wording }: ReportSnapshot, words: ReportWords): readonly Chapter[] {
	if (!wording || wording.foreword.length === 0) return [];
	const paragraphs = wording.foreword.flatMap((paragraph) => paragraphsOf(paragraph, {}, { style: "bodyText" }));
	return [{ title: words.foreword, content: [...paragraphs, new Paragraph({ children: [new PageBreak()] })] }];
}
