// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Document, Header, Packer, Paragraph } from "docx";
import { type ReportLook, usualLook } from "../../../report/report-look.ts";
import type { ReportWords } from "../../../report/report-words.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { landscapePage } from "../docx/landscape.ts";
import { pageFoot } from "../docx/page-foot.ts";
import { textRun } from "../docx/text.ts";
import { annex } from "./docx/annex.ts";
import { chapterParts, contentsOf } from "./docx/chapter.ts";
import { fieldSection } from "./docx/field-section.ts";
import { foreword } from "./docx/foreword.ts";
import { reportNumbering, reportStyles } from "./docx/styles.ts";
import { summary } from "./docx/summary.ts";
import { titlePage } from "./docx/title-page.ts";

/** A report as a Word file that the office can go on working with: real headings, styles, lists and tables. */
export async function writeReportDocx(
	snapshot: ReportSnapshot,
	words: ReportWords,
	look: ReportLook = usualLook,
): Promise<Uint8Array> {
	const { plan, municipality, fields } = snapshot;
	const title = plan.title || words.kind;
	const chapters = [
		...foreword(snapshot, words),
		summary(snapshot, words),
		...fields.map((field) => fieldSection(snapshot, words, field)),
		...annex(snapshot, words),
	];
	const document = new Document({
		...{ title, creator: municipality.name, subject: `${words.kind}, ${words.asOf}` },
		styles: reportStyles(words.language, look.accent),
		numbering: reportNumbering,
		sections: [
			{
				properties: { page: landscapePage, titlePage: true },
				headers: { default: pageHead(snapshot, words), first: new Header({ children: [new Paragraph({})] }) },
				footers: { default: pageFoot(words, words.asOf), first: pageFoot(words) },
				children: [
					...titlePage(snapshot, words, { logo: look.logo, contents: contentsOf(chapters) }),
					...chapterParts(chapters),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

/** The title on every page, and on every page of a draft that it is one. */
function pageHead({ plan, draft }: ReportSnapshot, words: ReportWords): Header {
	const marked = draft ? [textRun(`${words.draft} · `, { size: 16, bold: true, color: "9A1C1C" })] : [];
	return new Header({
		children: [new Paragraph({ children: [...marked, textRun(plan.title || words.kind, { size: 16 })] })],
	});
}
