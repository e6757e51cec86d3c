// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "./squeezed.ts";
import type { StatusMeaning } from "./status.ts";
import { lexicon, openWordings } from "./status-lexicon.ts";

/** The meanings that a wording allows; `certain` where it states its meaning itself. */
export type Reading = { readonly meanings: readonly StatusMeaning[]; readonly certain: boolean };

export const nothing: Reading = { meanings: [], certain: false };

const vocabulary: ReadonlyMap<string, Reading> = buildVocabulary();

function buildVocabulary(): Map<string, Reading> {
	const words = new Map<string, Reading>();
	for (const [meaning, wordings] of Object.entries(lexicon) as [StatusMeaning, (typeof lexicon)[StatusMeaning]][]) {
		for (const wording of wordings.exact) words.set(squeezedLetters(wording), { meanings: [meaning], certain: true });
		for (const wording of wordings.nearest)
			words.set(squeezedLetters(wording), { meanings: [meaning], certain: false });
	}
	for (const [wording, meanings] of openWordings) words.set(squeezedLetters(wording), { meanings, certain: false });
	return words;
}

const label = "(?:(?:umsetzungs|bearbeitungs|sach|ampel)?(?:stand|status)|ampel(?:farbe)?|umsetzung)";
const subject =
	"(?:(?:die|der|das|diese|dieses|alle)?(?:(?:einzel|teil)?massnahmen?|projekte?|vorhaben|aufgaben?|umsetzung))";
/** Says that something is so or was done: changes no meaning. Longer forms first: `konnte(n)` is `konnten` here. */
const perfect =
	"(?:istbzwsind|istsind|ist|sind|wurdewurden|wurden|wurde|konntekonnten|konnten|konnte|haben|hat|befindetsich|befindensich)";
/** Says that something is going to be: `wird umgesetzt` is not done yet. */
const present = "(?:wirdbzwwerden|wirdwerden|wird|werden|kannkonnen|konnen|kann|sollen|soll)";
const adverb = "(?:bisher|bislang|bereits|schon|derzeit|aktuell|zurzeit|momentan|inzwischen|mittlerweile|nur|leider)";
const ending = "(?:werden|worden|wurden?)?";
/** All wordings of the vocabulary, squeezed, the longest first. */
const wordings = [...vocabulary.keys()].sort((a, b) => b.length - a.length).join("|");
/** `umgesetzt werden` without its auxiliary is the end of another sentence. */
const frame = new RegExp(
	`^${label}?${subject}?${adverb}*(?:(${perfect}|${present})${adverb}*(${wordings})${ending}|(${wordings}))$`,
	"u",
);

/** @param letters squeezed */
export function meaningsOfWording(letters: string): Reading {
	return vocabulary.get(letters) ?? framed(letters);
}

function framed(letters: string): Reading {
	const match = frame.exec(letters);
	return match ? underAuxiliary(match[1] ?? "", vocabulary.get(match[2] ?? match[3] ?? "") ?? nothing) : nothing;
}

/** What `ist`, `wurde`, `konnte` or `wird` makes of a wording. */
function underAuxiliary(auxiliary: string, reading: Reading): Reading {
	if (!new RegExp(`^${present}$`, "u").test(auxiliary)) return reading;
	if (reading.meanings.includes("done")) return { meanings: ["underway", "planned"], certain: false };
	if (reading.meanings.includes("not_done") && reading.certain)
		return { meanings: ["not_done", "dropped"], certain: false };
	return reading;
}

/** What several wordings of one cell allow together: what all of them allow, or, where they contradict, all that any allows. */
export function combine(readings: readonly Reading[]): Reading {
	const [first = nothing, ...others] = readings;
	const shared = first.meanings.filter((meaning) => others.every((other) => other.meanings.includes(meaning)));
	const decided = readings.some((reading) => reading.meanings.length === 1);
	if (shared.length === 1 && decided) return { meanings: shared, certain: readings.some((reading) => reading.certain) };
	return { meanings: [...new Set(readings.flatMap((reading) => reading.meanings))], certain: false };
}
