// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

const ink = "1A1A1A";

/** The styles of the report: whoever goes on working with it changes the look here and nowhere else. */
export function reportStyles(language: string, accentColour: string): IStylesOptions {
	const accent = accentColour.slice(1);
	return {
		default: {
			document: { run: { font: "Arial", size: 20, color: ink, language: { value: language } } },
			title: { run: { size: 56, bold: true, color: accent }, paragraph: { spacing: { before: 240, after: 240 } } },
			heading1: {
				run: { size: 30, bold: true, color: accent },
				paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
			},
			heading2: {
				run: { size: 24, bold: true, color: accent },
				paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
			},
		},
		paragraphStyles: [
			style("lead", "Angabe", { size: 26 }, 120),
			style("imprint", "Herausgabe", { size: 20 }, 0),
			style("draft", "Entwurf", { size: 26, bold: true, color: "9A1C1C" }, 120),
			style("contentsHead", "Inhaltsüberschrift", { size: 26, bold: true, color: accent }, 120),
			style("TOC1", "toc 1", { size: 19 }, 30),
			style("bodyText", "Fließtext", { size: 20 }, 120),
			style("tableHead", "Tabellenkopf", { size: 17, bold: true, color: ink }, 0),
			style("tableText", "Tabellentext", { size: 17 }, 40),
			style("tableStrong", "Tabellentext stark", { size: 17, bold: true }, 40),
		],
	};
}

const style = (id: string, name: string, run: { size: number; bold?: boolean; color?: string }, after: number) => ({
	...{ id, name, basedOn: "Normal", quickFormat: true, run, paragraph: { spacing: { after } } },
});

export const bulletList = "bullets";

/** Lists within cells. */
export const reportNumbering: INumberingOptions = {
	config: [
		{
			reference: bulletList,
			levels: [
				{
					...{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT },
					style: { paragraph: { indent: { left: 200, hanging: 200 } } },
				},
			],
		},
	],
};
