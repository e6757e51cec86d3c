// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { HeadingLevel, PageBreak, Paragraph } from "docx";
import type { ReportLogo } from "../../../../report/report-look.ts";
import { kindBeside } from "../../../../report/report-wording.ts";
import type { ReportWords } from "../../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../../report/snapshot.ts";
import { paragraphsOf, textRun } from "../../docx/text.ts";
import { logoParagraph } from "./logo.ts";

/** Who reports of what, and as of when; `contents`: where what stands. */
export function titlePage(
	{ municipality, plan, draft, wording }: ReportSnapshot,
	words: ReportWords,
	{ logo, contents }: { readonly logo: ReportLogo | undefined; readonly contents: readonly Paragraph[] },
): readonly Paragraph[] {
	const lead = (text: string, style = "lead") => (text === "" ? [] : paragraphsOf(text, {}, { style }));
	const title = plan.title || words.kind;
	const kind = plan.title === "" ? "" : kindBeside(title, words.kind, wording);
	return [
		...logoParagraph(logo),
		new Paragraph({ spacing: { before: logo ? 500 : 1500 }, style: "lead", children: [textRun(municipality.name)] }),
		new Paragraph({ heading: HeadingLevel.TITLE, children: [textRun(title)] }),
		...[kind, words.asOf, words.number, words.paper, words.correction].flatMap((text) => lead(text)),
		...(draft ? [...lead(words.draft, "draft"), ...lead(words.draftNote, "bodyText")] : []),
		...(wording?.imprint ?? []).flatMap((line) => lead(line, "imprint")),
		new Paragraph({ style: "contentsHead", spacing: { before: 360 }, children: [textRun(words.contents)] }),
		...contents,
		new Paragraph({ children: [new PageBreak()] }),
	];
}
