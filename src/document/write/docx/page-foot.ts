// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";

type FootWords = { readonly page: string; readonly pageOf: string };

/** "Seite 3 von 17" at the foot of every page, with what else is to stand there. */
export function pageFoot({ page, pageOf }: FootWords, left = ""): Footer {
	const numbers = [`${page} `, PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES];
	const before = left === "" ? [] : [`${left}   ·   `];
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				children: [new TextRun({ size: 16, children: [...before, ...numbers] })],
			}),
		],
	});
}
