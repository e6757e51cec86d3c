// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { HeadingLevel, PageBreak, Paragraph } from "docx";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";

/** Who reports of what, and as of when. */
export function titlePage({ municipality, plan, draft }: ReportSnapshot, words: ReportWords): readonly Paragraph[] {
	const lead = (text: string, style = "lead") => (text === "" ? [] : paragraphsOf(text, {}, { style }));
	const title = plan.title || words.kind;
	// A title that says already that it is a report needs no line below it that says so.
	const kind = /bericht|report/iu.test(title) ? "" : words.kind;
	return [
		new Paragraph({ spacing: { before: 2400 }, style: "lead", children: [textRun(municipality.name)] }),
		new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(title)] }),
		...[kind, words.asOf, words.number, words.paper].flatMap((text) => lead(text)),
		...(draft ? [...lead(words.draft, "draft"), ...lead(words.draftNote, "bodyText")] : []),
		new Paragraph({ children: [new PageBreak()] }),
	];
}
