// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	Bookmark,
	HeadingLevel,
	InternalHyperlink,
	LeaderType,
	PageReference,
	Paragraph,
	Tab,
	type Table,
	TabStopType,
	TextRun,
} from "docx";
import { landscapeWidth } from "../../docx/landscape.ts";
import { textRun } from "../../docx/text.ts";

/** A part of the document that stands in its table of contents. */
export type Chapter = { readonly title: string; readonly content: readonly (Paragraph | Table)[] };

/** Word hides bookmarks that begin with a line from who writes. */
const bookmarkOf = (at: number): string => `_Toc${at + 1}`;

/** The chapters, each below its heading. */
export function chapterParts(chapters: readonly Chapter[]): readonly (Paragraph | Table)[] {
	return chapters.flatMap(({ title, content }, at) => [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			children: [new Bookmark({ id: bookmarkOf(at), children: [textRun(title)] })],
		}),
		...content,
	]);
}

/**
 * Where each chapter begins. Each page number is a field of its own and no part of a field that makes the whole table: LibreOffice fills in the
 * first and leaves the second as it finds it.
 */
export function contentsOf(chapters: readonly Chapter[]): readonly Paragraph[] {
	return chapters.map(({ title }, at) => {
		const anchor = bookmarkOf(at);
		const number = new TextRun({ children: [new Tab(), new PageReference(anchor, { hyperlink: true })] });
		return new Paragraph({
			style: "TOC1",
			tabStops: [{ type: TabStopType.RIGHT, position: landscapeWidth, leader: LeaderType.DOT }],
			children: [new InternalHyperlink({ anchor, children: [textRun(title), number] })],
		});
	});
}
