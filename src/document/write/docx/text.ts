// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type IParagraphOptions, type IRunOptions, Paragraph, Tab, TextRun } from "docx";

/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const written = (text: string): string => text.toWellFormed().replace(impossible, "");

/** A text of one line, its tabs kept. */
export function textRun(text: string, looks: IRunOptions = {}): TextRun {
	const pieces = written(text).split("\t");
	const children = pieces.flatMap((piece, at) => (at === 0 ? [piece] : [new Tab(), piece]));
	return new TextRun({ ...looks, children });
}

/** A text as paragraphs, one a line. */
export function paragraphsOf(text: string, looks: IRunOptions = {}, style: IParagraphOptions = {}): Paragraph[] {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	return lines.map((line) => new Paragraph({ ...style, children: [textRun(line, looks)] }));
}
