// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "./squeezed.ts";
import type { StatusKey, StatusMeaning } from "./status.ts";
import { symbols } from "./status-lexicon.ts";
import type { StatusScheme } from "./status-scheme.ts";
import { combine, meaningsOfWording, nothing, type Reading } from "./status-wording.ts";

export type Recognition =
	/** `certain: false`: the nearest status of the scheme, for a person to confirm (`zurückgestellt`, `80 % umgesetzt`). */
	| { readonly kind: "known"; readonly key: StatusKey; readonly certain: boolean }
	/** `candidates` are the keys that the wording allows; empty where it says nothing. */
	| { readonly kind: "unknown"; readonly candidates: readonly StatusKey[] };

/**
 * Which status a cell states. The whole text must be a status, so that a sentence that merely contains `umgesetzt` is none.
 * Allowed around it: the frame `Die Maßnahme(n) ist/sind`, a label before (`Status:`), a remark in brackets, a date.
 * The scheme's own phrases go before the common vocabulary.
 */
export function recogniseStatus(text: string, scheme: StatusScheme): Recognition {
	if (text.length > longestStatus) return { kind: "unknown", candidates: [] };
	const letters = squeezedLetters(text);
	const own = scheme.filter((status) => status.phrases.some((phrase) => squeezedLetters(phrase) === letters));
	if (letters !== "" && own.length > 0)
		return choose(
			own.map((status) => status.key),
			true,
		);
	const reading = readStatus(text);
	const keys = scheme.filter((status) => reading.meanings.includes(status.meaning)).map((status) => status.key);
	return choose(keys, reading.certain);
}

function choose(keys: readonly StatusKey[], certain: boolean): Recognition {
	const [key, ...others] = keys;
	return key !== undefined && others.length === 0
		? { kind: "known", key, certain }
		: { kind: "unknown", candidates: keys };
}

const label = /^\s*(?:(?:Umsetzungs|Bearbeitungs|Sach)?(?:stand|status)|Ampel(?:status|farbe)?)\s*:/iu;
const longestStatus = 200;
/** What could or would be states nothing; without its umlaut it would read like what could or was. */
const conditional = /(?:könnte|würde)/iu;

/** The meanings that a wording allows, whatever the scheme. */
export function readStatus(text: string): Reading {
	const plain = text
		.replace(/\u00ad/g, "")
		.replace(label, "")
		.trim();
	if (plain.length > longestStatus || conditional.test(plain.normalize("NFC"))) return nothing;
	const symbol = symbols.get(plain.replace(/\ufe0f/g, ""));
	if (symbol) return { meanings: symbol, certain: true };
	const readings = [wholeWording, percentage, withoutRemark, withoutDate, severalParts];
	for (const read of readings) {
		const reading = read(plain);
		if (reading.meanings.length > 0) return reading;
	}
	return nothing;
}

const wholeWording = (text: string): Reading => meaningsOfWording(squeezedLetters(text));

/** `80 % umgesetzt`: a part is done, and nothing says whether work goes on. `0 %` leaves open whether it is planned or failed. */
function percentage(text: string): Reading {
	const match = /^(?:zu\s*)?(\d{1,3})(?:[.,]\d+)?\s*(?:%|Prozent)$/iu.exec(
		text.replace(/\b(umgesetzt|erledigt|abgeschlossen|realisiert|erreicht|fertig)\b[:.]?/iu, "").trim(),
	);
	if (!match) return nothing;
	const value = Number(match[1]);
	if (value > 100) return nothing;
	if (value === 100) return { meanings: ["done"], certain: true };
	return value === 0
		? { meanings: ["planned", "not_done"], certain: false }
		: { meanings: ["partial"], certain: false };
}

/** `begonnen (in Abstimmung)`: the remark may not state another status than what it stands beside. */
function withoutRemark(text: string): Reading {
	const remarks = [...text.matchAll(/\s*\(([^()]{3,})\)/g)];
	if (remarks.length === 0) return nothing;
	const main = readStatus(text.replace(/\s*\([^()]{3,}\)/g, " "));
	const others = remarks.map((remark) => readStatus((remark[1] ?? "").replace(/^[^:]{1,30}:/, "")));
	const stated = others.filter((other) => other.certain && other.meanings.length > 0);
	return stated.length === 0 ? main : combine([main, ...stated]);
}

const anyDate =
	/[\s,:–-]*(?:\((?=[^)]*\)))?(?:(seit|im|in|am|ab|für|bis|zum)\s+)?(?:Jahr\s+)?(?:\d{1,2}[./]\s?)?(?:\d{1,2}[./])?(?:19|20)\d{2}\)?\.?$/iu;

/** `abgeschlossen 2021`, `geplant ab 2026`. `umgesetzt bis 2027` promises and does not state. */
function withoutDate(text: string): Reading {
	const match = anyDate.exec(text);
	if (!match || match.index === 0) return nothing;
	const reading = readStatus(text.slice(0, match.index));
	const promises = /^(ab|für|bis|zum)$/iu.test(match[1] ?? "");
	return promises && !reading.meanings.every((meaning: StatusMeaning) => meaning === "planned") ? nothing : reading;
}

/** `grün – läuft nach Plan`: the parts must agree; `abgeschlossen und/oder Daueraufgabe` stays open. */
function severalParts(text: string): Reading {
	const parts = text
		.split(/\s*(?:\bund\s*\/\s*oder\b|\bund\b|\boder\b|\bbzw\.|[/,;:|–—\n]|\s-\s)\s*/u)
		.filter((part) => /[\p{L}\p{N}%✓✔✗✘🟢🟡🔴]/u.test(part));
	if (parts.length < 2 || parts.length > 3) return nothing;
	const readings = parts.map((part) => readStatus(part));
	return readings.every((reading) => reading.meanings.length > 0) ? combine(readings) : nothing;
}
