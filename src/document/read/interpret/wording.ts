// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const time =
	/(?<![\p{L}\p{N}])(?:(?:IV|I{1,3})\s*[./]\s*(?:20)?\d\d|Q\s?[1-4](?:[\s/]*(?:20)?\d\d)?|[1-4]\.\s?(?:Quartal|Halbjahr|HJ|Q)|(?:\d{1,2}[./]\s?){1,2}(?:19|20)?\d\d|(?:19|20)\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Herbst|Frühjahr|Sommer|Winter|Jahr(?:e|es)?|Monate?|Wochen?|Quartal|laufend|lfd|fortlaufend|dauerhaft|dauernd|Daueraufgabe|kontinuierlich|stetig|ständig|anschl|anschließend|jährlich|halbjährlich|monatlich|sofort|kurzfristig|mittelfristig|langfristig|kurz|mittel|lang|befristet|unbefristet|offen|ab|bis|seit|von|Beginn|Ende|Anfang|Mitte|Start|ff)(?![\p{L}\p{N}])\.?/giu;

/** The share of a text's words that say when, 0 to 1. */
export function termShare(text: string): number {
	if (/^[-–—]$/u.test(text)) return 0.6;
	const count = wordCount(text);
	const times =
		text.match(time)?.reduce((sum, found) => sum + wordCount(found), 0) ?? 0;
	return count === 0 ? 0 : Math.min(1, times / count);
}

const unit =
	/federführ|^(?:weitere )?(?:beteilig|mitwirk)|^i\. ?Z\. ?m|in Zusammenarbeit|^(?:\p{Lu}{2,6}|\d\d(?:[./]\d{1,2})?|GB \d|(?:Amt|FB|Dez\.?|Ref\.?|Abt\.?|SG) ?[\dIVX]+)(?:[\s,;/()]|$)|^alle (?:GB|Ämter|Fachbereiche|Dezernate)|Träger|amt(?:es|s)?\b|Amt\b|ämter\b|Fachbereich|Dezernat|Fachdienst|Abteilung|Referat|Stabsstelle|Eigenbetrieb|Verein\b|e\. ?V\.|GmbH|beauftragte|büro\b|referat\b|verwaltung\b|werke\b|Jobcenter|Geschäftsstelle|verband\b|zentrum\b|Stadt\b|Polizei|Feuerwehr|Verwaltung\b/iu;

/** How much an entry looks like who does something, 0 to 1. */
export function unitShare(text: string): number {
	const count = wordCount(text);
	if (count === 0 || count > 20) return 0;
	if (unit.test(text)) return count > 12 ? 0.5 : 1;
	return /^\p{Lu}/u.test(text) && count <= 3 && !/[.!?]$/u.test(text) ? 0.4 : 0;
}

function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
