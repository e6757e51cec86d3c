// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { reportingDate } from "../interpret/reporting-date.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

/** What a document says of itself on its first page. */
export type DocumentHead = { readonly title: string; readonly asOf: string; readonly lines: ReadonlySet<TextLine> };

const PLAN_WORD =
	/(?:plan|plans|planes|bericht|konzept|konzepts|strategie|programm|monitoring|masterplan)(?:[\s:,]|$)/iu;
const SEARCHED_LINES = 60;

function looksLikeTitle(text: string): boolean {
	const words = text.split(/\s+/u).length;
	return (
		PLAN_WORD.test(text) &&
		words >= 2 &&
		words <= 20 &&
		text.length <= 160 &&
		!NO_TITLE.test(text) &&
		reportingDate([text]) === ""
	);
}

/** The end of a sentence, a line that goes on with one, an address, an entry of a file's index, and a running title with a date. */
const NO_TITLE = /[.;]$|^\p{Ll}|https?:|Stand:|^[\p{Lu}-]+:/u;
const MOST_TITLE_LINES = 3;
/** Words after which a title goes on: `Plan für den Schutz der` */
const GOES_ON =
	/(?:[-‐]|(?<!\p{L})(?:der|die|das|des|dem|den|und|oder|für|zur|zum|über|von|vom|mit|in|im|an|am|auf|bei|nach|gegen))$/u;

/** The lines of a title from `at`; none where they are the beginning of a sentence. */
function titleAt(lines: readonly TextLine[], at: number): TextLine[] {
	if (!looksLikeTitle(lines[at]?.text ?? "")) return [];
	let end = at + 1;
	while (end < lines.length && lines[end]?.opens === false && end - at < MOST_TITLE_LINES) {
		if (!GOES_ON.test(lines[end - 1]?.text ?? "") && !/^\p{Ll}/u.test(lines[end]?.text ?? "")) break;
		end += 1;
	}
	const isCut = lines[end]?.opens === false && GOES_ON.test(lines[end - 1]?.text ?? "");
	return isCut || /[.;]$/u.test(lines[end - 1]?.text ?? "") ? [] : lines.slice(at, end);
}

const NEARBY = 10;

/** The first line that names a plan or a report, or soon below it one that stands by itself. */
function findTitle(lines: readonly TextLine[]): TextLine[] {
	const titles = [...lines.keys()].flatMap((at) => ({ at, title: titleAt(lines, at) })).filter(({ title }) => title[0]);
	const [first] = titles;
	if (first === undefined) return [];
	return titles.find(({ at, title }) => title[0]?.opens && at - first.at <= NEARBY)?.title ?? first.title;
}

/** `2 | Hitzeplan` and `Hitzeplan | 3`: a running title without its page number. */
function withoutPage(text: string): string {
	return text.replace(/^\d{1,4}\s*\|\s*|\s*\|\s*\d{1,4}$/gu, "");
}

/**
 * The title is the first line that names a plan or a report, else a running title beside the page numbers (`marks`); the
 * reporting date is the first `Stand` with a date.
 */
export function documentHead(lines: readonly TextLine[], marks: ReadonlySet<TextLine>): DocumentHead {
	const first = lines.slice(0, SEARCHED_LINES);
	const stated = lines.slice(0, 4 * SEARCHED_LINES).find((line) => reportingDate([line.text]) !== "");
	const title = findTitle(first.filter((line) => !marks.has(line)));
	const running = lines.find((line) => marks.has(line) && looksLikeTitle(withoutPage(line.text)));
	const printed = title.length > 0 ? joinLines(title.map((line) => line.text)) : withoutPage(running?.text ?? "");
	const dated = first.filter((line) => line.text.length < 60 && line === stated);
	return {
		title: printed.replace(/^Anlage\s*\d*\s*[-–—:]\s*/iu, ""),
		asOf: reportingDate([stated?.text ?? ""]),
		lines: new Set([...title, ...dated]),
	};
}
