// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const time =
	/(?<![\p{L}\p{N}])(?:(?:IV|I{1,3})\s*[./]\s*(?:20)?\d\d|Q\s?[1-4](?:[\s/]*(?:20)?\d\d)?|[1-4]\.\s?(?:Quartal|Halbjahr|HJ|Q)|(?:\d{1,2}[./]\s?){1,2}(?:19|20)?\d\d|(?:19|20)\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Frühjahr|Sommer|Winter|Jahr(?:e|es)?|Monate?|Wochen?|Quartal|laufend|lfd|fortlaufend|dauerhaft|dauernd|Daueraufgabe|kontinuierlich|stetig|ständig|anschl|anschließend|jährlich|halbjährlich|monatlich|sofort|kurzfristig|mittelfristig|langfristig|kurz|mittel|lang|befristet|unbefristet|offen|ab|bis|seit|von|Beginn|Ende|Anfang|Mitte|Start|ff)(?![\p{L}\p{N}])\.?/giu;

/** The share of a text's words that say when, 0 to 1. */
export function termShare(text: string): number {
	if (/^[-–—]$/u.test(text)) return 0.6;
	const count = wordCount(text);
	const times = text.match(time)?.reduce((sum, found) => sum + wordCount(found), 0) ?? 0;
	return count === 0 ? 0 : Math.min(1, times / count);
}

const unitBegins =
	/^(?:(?:[Ww]eitere )?(?:[Bb]eteilig|[Mm]itwirk)|i\. ?Z\. ?m|[Ii]n Zusammenarbeit|\p{Lu}{2,6}(?![\p{L}\d])|\d\d(?:[./]\d{1,2})?(?![\p{L}\d.%])|GB \d|(?:Amt|FB|FD|Dez\.?|Ref\.?|Abt\.?|SG) ?[\dIVX]+|alle (?:GB|Ämter|Fachbereiche|Dezernate))/u;
const unitWord =
	/federführ|Träger|(?:Amt|amt|amte?s|ämter|Ämter)(?!\p{L})|Fachbereich|Dezernat|Fachdienst|Abteilung|Referat|Stabsstelle|Eigenbetrieb|Verein(?!\p{L})|e\. ?V\.|GmbH|beauftragte|(?:büro|referat|verwaltung|werke|verband|verbände|zentrum|behörde)(?!\p{L})|Verwaltung|Jobcenter|Geschäftsstelle|Polizei|Feuerwehr/u;

/** How much an entry looks like who does something, 0 to 1. */
export function unitShare(text: string): number {
	const count = wordCount(text);
	if (count === 0 || count > 20) return 0;
	if (unitBegins.test(text) || unitWord.test(text)) return count > 12 ? 0.5 : 1;
	return /^\p{Lu}/u.test(text) && count <= 3 && !/[.!?]$/u.test(text) ? 0.4 : 0;
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
