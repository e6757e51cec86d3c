// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

type Font = "plain" | "bold" | "white" | "title" | "grey";
type Fill = "none" | "dark" | "light" | "answer" | "band";

type Style = {
	readonly font: Font;
	readonly fill: Fill;
	readonly lines?: boolean;
	/** Long texts run over the next cells instead of breaking. */
	readonly oneLine?: boolean;
	readonly answer?: boolean;
	/** A number format of Excel: 1 whole numbers, 9 per cent, 49 text. */
	readonly format?: number;
	readonly level?: "centre";
};

/** How cells can look, by what they are for. */
export const styles = {
	text: { font: "plain", fill: "none", format: 49 },
	title: { font: "title", fill: "none", oneLine: true, format: 49 },
	remark: { font: "plain", fill: "none", oneLine: true, format: 49 },
	head: { font: "white", fill: "dark", lines: true, format: 49, level: "centre" },
	cell: { font: "plain", fill: "none", lines: true, format: 49 },
	strong: { font: "bold", fill: "none", lines: true, format: 49 },
	band: { font: "bold", fill: "band", lines: true, format: 49 },
	given: { font: "plain", fill: "light", lines: true, format: 49 },
	answer: { font: "plain", fill: "answer", lines: true, answer: true, format: 49 },
	closed: { font: "grey", fill: "light", lines: true, format: 49 },
	figure: { font: "plain", fill: "none", lines: true, format: 1 },
	share: { font: "plain", fill: "none", lines: true, format: 9 },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

const fonts: Readonly<Record<Font, string>> = {
	plain: '<sz val="10"/><color rgb="FF1A1A1A"/>',
	bold: '<b/><sz val="10"/><color rgb="FF1A1A1A"/>',
	white: '<b/><sz val="10"/><color rgb="FFFFFFFF"/>',
	title: '<b/><sz val="14"/><color rgb="FF1A1A1A"/>',
	grey: '<i/><sz val="10"/><color rgb="FF4A4A4A"/>',
};

const fills: Readonly<Record<Fill, string>> = {
	none: "",
	dark: "FF1F3A5F",
	light: "FFF0F1F3",
	answer: "FFFFF8DC",
	band: "FFDCE5F0",
};

const namesOf = <Name extends string>(record: Readonly<Record<Name, unknown>>) => Object.keys(record) as Name[];
const fontNames = namesOf(fonts);
const fillNames = namesOf(fills);
const styleNames = namesOf(styles);

/** The number by which cells name a style. 0 is what cells without one have. */
export function styleNumber(name: StyleName): number {
	return styleNames.indexOf(name) + 1;
}

/** The part `xl/styles.xml`. */
export function stylesXml(): string {
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		counted(
			"fonts",
			fontNames.map((name) => `<font>${fonts[name]}<name val="Arial"/><family val="2"/></font>`),
		),
		// The first two fills are Excel's own.
		counted("fills", [patternFill("none"), patternFill("gray125"), ...fillNames.map((name) => solidFill(fills[name]))]),
		counted("borders", ["<border/>", border]),
		'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
		counted("cellXfs", [
			'<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
			...styleNames.map((name) => format(styles[name])),
		]),
		'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
		"</styleSheet>",
	].join("");
}

const counted = (name: string, items: readonly string[]): string =>
	`<${name} count="${items.length}">${items.join("")}</${name}>`;

const patternFill = (pattern: string): string => `<fill><patternFill patternType="${pattern}"/></fill>`;

const solidFill = (colour: string): string =>
	colour === ""
		? patternFill("none")
		: `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const line = '<color rgb="FFB8BFC8"/>';
const border = `<border><left style="thin">${line}</left><right style="thin">${line}</right><top style="thin">${line}</top><bottom style="thin">${line}</bottom><diagonal/></border>`;

function format({ font, fill, lines, oneLine, answer, format: number = 0, level }: Style): string {
	const ids = `numFmtId="${number}" fontId="${fontNames.indexOf(font)}" fillId="${fillNames.indexOf(fill) + 2}" borderId="${lines ? 1 : 0}"`;
	const applied =
		'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"';
	const alignment = `<alignment vertical="${level === "centre" ? "center" : "top"}" wrapText="${oneLine ? 0 : 1}"/>`;
	return `<xf ${ids} xfId="0" ${applied}>${alignment}<protection locked="${answer ? 0 : 1}"/></xf>`;
}
