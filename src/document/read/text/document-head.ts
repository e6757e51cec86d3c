// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { TextLine } from "./text-line.ts";

/** What a document says of itself on its first page. */
export type DocumentHead = { readonly title: string; readonly asOf: string; readonly lines: ReadonlySet<TextLine> };

const MONTHS = [
	"januar",
	"februar",
	"märz",
	"april",
	"mai",
	"juni",
	"juli",
	"august",
	"september",
	"oktober",
	"november",
	"dezember",
];
const STATE =
	/\b(?:Berichtss|Sachs|S)tand\s*(?:vom|zum)?\s*:?\s*(?:(?<day>\d{1,2})\.\s*)?(?:(?<month>\d{1,2})[./]\s*|(?<name>\p{L}{3,9})\s+)?(?<year>(?:19|20)\d\d)\b/iu;
const PLAN_WORD =
	/(?:plan|plans|planes|bericht|konzept|konzepts|strategie|programm|monitoring|masterplan)(?:[\s:,]|$)/iu;
const SEARCHED_LINES = 60;

/** `Stand: 30. September 2024` -> 2024-09-30; a month alone means its last day, a year alone its last. */
export function asOfDate(text: string): string {
	const { day: first, month: second, name, year } = STATE.exec(text)?.groups ?? {};
	if (year === undefined) return "";
	const onlyMonth = second === undefined && name === undefined;
	const [day, month] = onlyMonth ? [undefined, first] : [first, second];
	const named = name === undefined ? Number(month ?? 12) : MONTHS.indexOf(name.toLowerCase()) + 1;
	if (named < 1 || named > 12) return "";
	const last = new Date(Date.UTC(Number(year), named, 0)).getUTCDate();
	const date = Math.min(day === undefined ? last : Number(day), last);
	return date < 1 ? "" : `${year}-${String(named).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

function looksLikeTitle(line: TextLine): boolean {
	const words = line.text.split(/\s+/u).length;
	return (
		PLAN_WORD.test(line.text) &&
		words >= 2 &&
		words <= 20 &&
		line.text.length <= 160 &&
		!/[.;]$|^[a-zäöü]/u.test(line.text) &&
		asOfDate(line.text) === ""
	);
}

/** The title is the first line that names a plan or a report; the reporting date the first `Stand` with a date. */
export function documentHead(lines: readonly TextLine[]): DocumentHead {
	const first = lines.slice(0, SEARCHED_LINES);
	const stated = lines.slice(0, 4 * SEARCHED_LINES).find((line) => asOfDate(line.text) !== "");
	const title = first.find((line) => line.opens && looksLikeTitle(line)) ?? first.find(looksLikeTitle);
	const own = [title, ...first.filter((line) => line.text.length < 60 && line === stated)].filter(
		(line) => line !== undefined,
	);
	return {
		title: (title?.text ?? "").replace(/^Anlage\s*\d*\s*[-–—:]\s*/iu, ""),
		asOf: asOfDate(stated?.text ?? ""),
		lines: new Set(own),
	};
}
