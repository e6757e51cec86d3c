// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const months = [
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
const monthWords = months.join("|");
const date = String.raw`(?:(\d{1,2})\.\s?(\d{1,2})\.\s?|(\d{1,2})\.\s?(${monthWords})\s+|(\d{1,2})\s?[./]\s?|(${monthWords})\s+|(IV|I{1,3}|[1-4]\.)\s?(?:Quartal\s|/)\s?|(?:Ende|Dezember)\s+)?((?:19|20)\d\d)(?!\d)`;
const labelled = new RegExp(
	String.raw`(?:\b(?:\p{L}*stichtag|(?:berichts|daten|bearbeitungs|redaktions)?stand|redaktionsschluss|berichtszeitpunkt|sachstand(?=\s+(?:vom|zum)\b))\b\s*(?:der (?:daten|umsetzung|angaben|bearbeitung))?\s*:?\s*(?:ist\s+)?(?:zum|am|vom|der|per|bis|ist)?\s*(?:der\s+)?)${date}`,
	"iu",
);

/** The reporting date (`Stand: 30. September 2024`, `Stichtag 31.12.2023`, `Stand: 12.2019`) as ISO date; empty where none is named. */
export function reportingDate(texts: Iterable<string>): string {
	for (const text of texts) {
		const match = labelled.exec(text.replace(/\s+/g, " "));
		if (match) return isoDate(match) ?? "";
	}
	return "";
}

function isoDate(match: RegExpExecArray): string | undefined {
	const [, day, month, wordDay, wordMonth, onlyMonth, onlyWord, quarter, year] = match;
	if (day && month) return iso(Number(year), Number(month), Number(day));
	if (wordDay && wordMonth) return iso(Number(year), months.indexOf(wordMonth.toLowerCase()) + 1, Number(wordDay));
	if (onlyMonth) return lastOf(Number(year), Number(onlyMonth));
	if (onlyWord) return lastOf(Number(year), months.indexOf(onlyWord.toLowerCase()) + 1);
	if (quarter)
		return lastOf(
			Number(year),
			3 *
				(quarter.startsWith("I")
					? ["I", "II", "III", "IV"].indexOf(quarter.toUpperCase()) + 1
					: Number.parseInt(quarter, 10)),
		);
	return lastOf(Number(year), 12);
}

function lastOf(year: number, month: number): string | undefined {
	return month < 1 || month > 12 ? undefined : iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function iso(year: number, month: number, day: number): string | undefined {
	const instant = new Date(Date.UTC(year, month - 1, day));
	return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
		? instant.toISOString().slice(0, 10)
		: undefined;
}
