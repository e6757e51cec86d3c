// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Random } from "./random.ts";
import {
	ADVERBS,
	GROUPS,
	INFINITIVES,
	MONTHS,
	PARTICIPLES,
	PARTNERS,
	PLACES,
	TERMS,
	UNDERTAKINGS,
	UNITS,
} from "./words.ts";

/** Puts a reference to another measure into a text (`⟦2.7⟧`). */
export type Refer = () => string;

export function titleOf(subject: string, random: Random): string {
	const place = random.chance(0.4) ? ` ${random.pick([...PLACES, ...GROUPS])}` : "";
	if (random.chance(0.12)) return `Runder Tisch „${subject}“${place}`;
	if (random.chance(0.12)) return `${subject}${place}: Planung, Aufbau und Betrieb`;
	return `${random.pick(UNDERTAKINGS)} ${dative(subject)}${place}`;
}

/** One bullet of what is to be done. */
export function taskOf(subject: string, random: Random, refer: Refer): string {
	const group = random.chance(0.5) ? `${random.pick(GROUPS)} ` : "";
	const place = random.chance(0.4) ? `${random.pick(PLACES)} ` : "";
	const see = random.chance(0.07) ? ` (vgl. Maßnahme ${refer()})` : "";
	const core = `${subject} ${group}${place}${random.pick(ADVERBS)} ${random.pick(INFINITIVES)}`;
	if (random.chance(0.15))
		return `${core}; dazu Mittel aus dem Programm „Starke Orte“ beantragen, u. a. zu ${dative(subject)}${see}`;
	return core + see;
}

/** One sentence of a report on the subject. */
export function reportOf(subject: string, random: Random, refer: Refer): string {
	const year = random.between(2021, 2026);
	const sentences: readonly (() => string)[] = [
		() => `Im ${random.pick(MONTHS)} ${year} wurden die ${subject} ${random.pick(PLACES)} ${random.pick(PARTICIPLES)}.`,
		() => `Die ${subject} werden durch das Fachamt fortlaufend ${random.pick(PARTICIPLES)}.`,
		() => `Für ${year} sind dafür Mittel in Höhe von ${random.between(12, 480)}.000 EUR eingeplant.`,
		() =>
			`Die Abstimmung zu ${dative(subject)} mit ${random.pick(["der VHS", "dem Land", "den Stadtwerken"])} ist noch offen.`,
		() =>
			`Insgesamt nahmen ${random.between(14, 960)} Personen teil, d. h. rund ${random.between(3, 40)} % mehr als im Vorjahr.`,
		() => `Wegen fehlender Stellenanteile (0,5 VZÄ) ruht die Arbeit an ${dative(subject)} bis auf Weiteres.`,
		() => `Der Stadtrat hat dazu die Vorlage V${random.between(1000, 4999)}/${year - 2000} beschlossen.`,
		() => `Ergebnisse stehen unter https://www.stadt.example/${slug(subject)}/${year}.`,
		() => `Näheres siehe Maßnahme ${refer()}.`,
		() => `Ein Zwischenbericht lag dem Beirat am ${random.between(1, 28)}.${random.between(1, 12)}.${year} vor.`,
		() => `Die Nachfrage ist hoch: Alle Termine waren nach wenigen Tagen vergeben (Warteliste, Stand ${year}).`,
		() =>
			`Gemeinsam mit ${random.pick(["der Hochschule", "dem Kreissportbund", "freien Trägern"])} wird ein Kriterienkatalog erarbeitet.`,
	];
	return random.pick(sentences)();
}

export function unitsOf(random: Random): string[] {
	const [lead = "10", ...others] = random.some(UNITS, random.between(1, 3));
	const units = [random.chance(0.4) ? `${lead} (federführend)` : lead, ...others];
	if (random.chance(0.25)) units.push(`i. Z. m. ${random.pick(PARTNERS)}`);
	if (random.chance(0.15)) units.push(`Beteiligung: ${random.some(PARTNERS, 3).join(", ")}`);
	return units;
}

export function termsOf(random: Random): string[] {
	if (random.chance(0.06)) return [];
	if (random.chance(0.03)) return ["-"];
	return random.some(TERMS, random.chance(0.2) ? 2 : 1);
}

function dative(plural: string): string {
	return /[ns]$/.test(plural) ? plural : `${plural}n`;
}

function slug(subject: string): string {
	return subject.toLowerCase().replace(/[^a-z]+/g, "-");
}
