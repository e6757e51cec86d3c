// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { day, fullYear, months, type Period, quarter, week } from "./period.ts";

/** A date as a plan writes it, with where it stands in the text. */
export type FoundPeriod = Period & { readonly start: number; readonly end: number };

type Groups = Readonly<Record<string, string | undefined>>;
type Notation = { readonly pattern: string; readonly read: (groups: Groups) => Period | undefined };

const year = "(?<y>(?:19|20)\\d{2})";
const shortYear = "(?<y>(?:(?:19|20)\\d{2})|\\d{2})";
const quarterWord = "(?:Quartale?s?|Qu\\.|Quart\\.|Q\\.?)";
const halfWord = "(?:Halbjahr(?:es)?|Hj\\.?)";
const monthNames = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const monthName =
	"(?:Jan(?:uar|\\.)?|Feb(?:ruar|\\.)?|März|Mrz\\.?|Mär\\.?|Apr(?:il|\\.)?|Mai|Jun[io]\\.?|Jul[iy]\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Okt(?:ober|\\.)?|Nov(?:ember|\\.)?|Dez(?:ember|\\.)?)";
const month = `(?<mon>${monthName})`;
const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const romanNumber = "(?<r>IV|I{1,3})";

const n = (groups: Groups, name: string): number => Number(groups[name] ?? Number.NaN);
const y = (groups: Groups): number => fullYear(groups.y ?? "");
const r = (groups: Groups, name = "r"): number => roman[groups[name] ?? ""] ?? Number.NaN;
const monthOf = (groups: Groups, group = "mon"): number => {
	const name = (groups[group] ?? "").toLowerCase().replace("mrz", "mär").slice(0, 3);
	return monthNames.indexOf(name) + 1;
};

/** The later of two years that are written as one period: `2019/20`, `2021/2022`. */
function laterYear(groups: Groups): number {
	const first = Number(groups.y);
	const second = fullYear(groups.z ?? "");
	return second > first ? second : Number.NaN;
}

/** An imprecise part of a year lasts as long as it can be meant, so that nothing is called overdue too early. */
const partsOfYear: Readonly<Record<string, readonly [number, number]>> = {
	anfang: [1, 6],
	beginn: [1, 6],
	mitte: [4, 9],
	ende: [7, 12],
	frühjahr: [3, 6],
	frühling: [3, 6],
	sommer: [6, 9],
	herbst: [9, 12],
};

/** The most particular first: a notation never takes a piece of a longer one. */
const notations: readonly Notation[] = [
	{ pattern: "(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})", read: (g) => day(y(g), n(g, "m"), n(g, "d")) },
	{ pattern: `(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?${shortYear}`, read: (g) => day(y(g), n(g, "m"), n(g, "d")) },
	{ pattern: `(?<d>\\d{1,2})\\.\\s?${month}\\s${year}`, read: (g) => day(y(g), monthOf(g), n(g, "d")) },
	{
		pattern: `${romanNumber}\\.?(?:\\s?[-–/]\\s?|\\s(?:bis|und)\\s)(?<r2>IV|I{1,3})\\.?\\s?(?:${quarterWord}\\s?)?(?:/\\s?|\\s)${year}`,
		read: (g) => months(y(g), r(g) * 3 - 2, r(g, "r2") * 3),
	},
	{
		pattern: `${romanNumber}\\.?\\s?${quarterWord}\\s?(?:des Jahres\\s)?/?\\s?${year}`,
		read: (g) => quarter(y(g), r(g)),
	},
	{ pattern: `${quarterWord}\\s?${romanNumber}\\s?[/ ]\\s?${year}`, read: (g) => quarter(y(g), r(g)) },
	{ pattern: `${romanNumber}\\.?\\s?[/ ]\\s?${shortYear}`, read: (g) => quarter(y(g), r(g)) },
	{
		pattern: `(?<q>[1-4])\\.?\\s?[-–]\\s?(?<q2>[1-4])\\.\\s?${quarterWord}\\s?/?\\s?${year}`,
		read: (g) => months(y(g), n(g, "q") * 3 - 2, n(g, "q2") * 3),
	},
	{
		pattern: `Q\\s?(?<q>[1-4])\\s?[-–]\\s?Q?\\s?(?<q2>[1-4])\\s?[/ ]\\s?${year}`,
		read: (g) => months(y(g), n(g, "q") * 3 - 2, n(g, "q2") * 3),
	},
	{
		pattern: `(?<q>[1-4])\\.\\s?${quarterWord}\\s?(?:des Jahres\\s)?/?\\s?${year}`,
		read: (g) => quarter(y(g), n(g, "q")),
	},
	{ pattern: `${quarterWord}\\s?(?<q>[1-4])\\s?[-/. ]?\\s?${year}`, read: (g) => quarter(y(g), n(g, "q")) },
	{ pattern: `Q\\s?(?<q>[1-4])\\s?/\\s?${shortYear}`, read: (g) => quarter(y(g), n(g, "q")) },
	{ pattern: `${year}\\s?[-/ ]\\s?Q(?<q>[1-4])`, read: (g) => quarter(y(g), n(g, "q")) },
	{
		pattern: `(?<h>[12])\\.\\s?${halfWord}\\s?(?:des Jahres\\s)?/?\\s?${year}`,
		read: (g) => months(y(g), n(g, "h") * 6 - 5, n(g, "h") * 6),
	},
	{
		pattern: `(?<r>I{1,2})\\.\\s?${halfWord}\\s?/?\\s?${year}`,
		read: (g) => months(y(g), r(g) * 6 - 5, r(g) * 6),
	},
	{
		pattern: `(?:Halbjahr|Hj\\.?|H)\\s?(?<h>[12])\\s?[/ ]\\s?${year}`,
		read: (g) => months(y(g), n(g, "h") * 6 - 5, n(g, "h") * 6),
	},
	{ pattern: `(?:KW|Kalenderwoche)\\s?(?<w>\\d{1,2})\\s?[/ ]\\s?${year}`, read: (g) => week(y(g), n(g, "w")) },
	{ pattern: `(?<w>\\d{1,2})\\.\\s?(?:KW|Kalenderwoche)\\s?/?\\s?${year}`, read: (g) => week(y(g), n(g, "w")) },
	{
		pattern: `${month}\\s?(?:[-–/]|bis|und)\\s?(?<mon2>${monthName})\\s?/?\\s?${year}`,
		read: (g) => months(y(g), monthOf(g), monthOf(g, "mon2")),
	},
	{ pattern: `${month}\\s?/?\\s?${year}`, read: (g) => months(y(g), monthOf(g), monthOf(g)) },
	{
		pattern: `Schuljahr(?:es)?\\s(?<y>20\\d{2})\\s?[/-]\\s?(?<z>(?:20)?\\d{2})`,
		read: (g) => months(laterYear(g), 1, 7) && { first: `${g.y}-08-01`, last: `${laterYear(g)}-07-31` },
	},
	{ pattern: "Winter\\s(?<y>20\\d{2})\\s?/\\s?(?<z>(?:20)?\\d{2})", read: (g) => months(laterYear(g), 1, 3) },
	{
		pattern: `(?<part>Anfang|Beginn|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst)\\s(?:des Jahres\\s)?${year}`,
		read: (g) => months(y(g), ...(partsOfYear[(g.part ?? "").toLowerCase()] ?? [1, 12])),
	},
	{
		pattern:
			"(?:(?:DHH|Doppelhaushalt|Haushalt|HH|Haushaltsjahre?)\\s)?(?<y>(?:19|20)\\d{2})\\s?/\\s?(?<z>(?:(?:19|20)\\d{2})|\\d{2})",
		read: (g) => {
			const last = laterYear(g);
			return months(last, 1, 12) && { first: `${g.y}-01-01`, last: `${last}-12-31` };
		},
	},
	{ pattern: `(?<m>\\d{1,2})\\s?[./]\\s?${year}`, read: (g) => months(y(g), n(g, "m"), n(g, "m")) },
	{ pattern: "(?<y>(?:19|20)\\d{2})[-/](?<m>\\d{2})", read: (g) => months(y(g), n(g, "m"), n(g, "m")) },
	{ pattern: `(?:(?:Haushaltsjahr|HH-Jahr|Haushalt|HH|Jahr|Jahre[sn]?)\\s)?${year}`, read: (g) => months(y(g), 1, 12) },
];

const compiled = notations.map(({ pattern, read }) => ({
	regex: new RegExp(`(?<![\\p{L}\\p{N}]|\\d[./])${pattern}(?![\\p{L}\\p{N}])`, "giu"),
	read,
}));

/** The dates of a text in order, without overlaps; the more particular notation wins. */
export function findPeriods(text: string): readonly FoundPeriod[] {
	// Every notation names a year; most texts name none.
	if (!/\d\d/u.test(text)) return [];
	const found: FoundPeriod[] = [];
	for (const { regex, read } of compiled) {
		for (const match of text.matchAll(regex)) {
			const end = match.index + match[0].length;
			if (found.some((other) => match.index < other.end && other.start < end)) continue;
			const period = read(match.groups ?? {});
			if (period) found.push({ ...period, start: match.index, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
