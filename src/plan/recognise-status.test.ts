// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeStatus } from "./looks-like-status.ts";
import { recogniseStatus } from "./recognise-status.ts";
import { defaultScheme } from "./status-scheme.ts";

const key = (text: string): string => {
	const found = recogniseStatus(text, defaultScheme);
	if (found.kind === "unknown") return `? ${[...found.candidates].sort().join(" ")}`.trim();
	return found.certain ? found.key : `${found.key}?`;
};

describe("Dresden's sentences", () => {
	test.each([
		["Die Maßnahme(n) ist/sind umgesetzt.", "implemented"],
		["Die Maßnahme ist umgesetzt", "implemented"],
		["Die Maßnahmen sind umgesetzt.", "implemented"],
		["Die Maßnahme wurde umgesetzt", "implemented"],
		["Die Maßnahme(n) konnte(n) umgesetzt werden.", "implemented"],
		["Die Maßnahmen wurden nur teilweise umgesetzt.", "partial"],
		["Die Maßnahme(n) konnte(n) bisher nur teilweise umgesetzt werden.", "partial"],
		["Die Maßnahme(n) konnte(n) bisher nur\nteilweise umgesetzt werden", "partial"],
		["DieMaßnahme(n)konnte(n)bishernurteilweiseumgesetztwerden.", "partial"],
		["Die Maßnahme (n) wird/ werden laufend umge setzt.", "ongoing"],
		["Die Maß\u00adnahme(n) wird/werden laufend umge-\nsetzt .", "ongoing"],
		["Die Massnahmen werden laufend umgesetzt", "ongoing"],
		["Die Maßnahme(n) konnte(n) nicht umgesetzt werden.", "not_implemented"],
		["Die Maßnahme konnte noch nicht umgesetzt werden", "not_implemented"],
		["Die Maßnahme wurde bisher nicht umgesetzt.", "not_implemented"],
		["Die Maßnahme konnte nicht vollständig umgesetzt werden.", "partial"],
		["Die Maßnahme(n) konnte(n) nicht vollständig umgesetzt werden.".normalize("NFD"), "partial"],
	])("%s -> %s", (text, expected) => expect(key(text)).toBe(expected));
});

describe("other cities' words", () => {
	test.each([
		["abgeschlossen", "implemented"],
		["Erledigt", "implemented"],
		["vollständig umgesetzt", "implemented"],
		["fertiggestellt", "implemented"],
		["nahezu abgeschlossen", "underway?"],
		["weitgehend umgesetzt", "partial?"],
		["Daueraufgabe", "ongoing"],
		["als Daueraufgabe etabliert", "ongoing"],
		["fortlaufend", "ongoing"],
		["in Umsetzung", "underway"],
		["in Umsetzung (projektabhängig)", "underway"],
		["begonnen (in Abstimmung)", "underway"],
		["Umsetzungsphase begonnen", "underway"],
		["Umsetzungsphase hat begonnen (erster Abschnitt)", "underway"],
		["Umsetzungsphase läuft", "underway"],
		["Gestartet", "underway"],
		["fortgeschritten", "underway"],
		["Umsetzungsstandfortgeschritten", "underway"],
		["in Teilen umgesetzt", "partial"],
		["zurückgestellt", "not_implemented?"],
		["ruht", "not_implemented?"],
		["noch nicht begonnen", "planned"],
		["geplant", "planned"],
		["geplant ab 2026", "planned"],
		["noch nicht konkret geplant", "planned?"],
		["derzeit nicht verfolgt", "not_implemented?"],
		["nicht weiter verfolgt", "dropped"],
		["wird nicht weiterverfolgt", "dropped"],
		["entfällt", "dropped"],
		["Die Maßnahme ist entfallen.", "dropped"],
		["in progress", "underway"],
		["done", "implemented"],
		["abgeschlossen 2021", "implemented"],
		["umgesetzt (seit 03/2021)", "implemented"],
		["Status: abgeschlossen", "implemented"],
		["✓", "implemented"],
		["80 % umgesetzt", "partial?"],
		["zu 40% umgesetzt", "partial?"],
		["100 %", "implemented"],
		["grün – läuft nach Plan", "underway"],
		["Grün (umgesetzt)", "implemented"],
		["Ampel: rot - nicht umgesetzt", "not_implemented"],
		["gelb / verzögert", "underway"],
	])("%s -> %s", (text, expected) => expect(key(text)).toBe(expected));
});

describe("what does not decide stays unknown", () => {
	test.each([
		["abgeschlossen und/oder Daueraufgabe", "? implemented ongoing"],
		["läuft nach Plan oder abgeschlossen", "? implemented underway"],
		["grün", "? implemented ongoing underway"],
		["Ampel: gelb", "? partial underway"],
		["rot – umgesetzt", "? dropped implemented not_implemented underway"],
		["wird umgesetzt", "? planned underway"],
		["Die Maßnahme wird umgesetzt", "? planned underway"],
		["Die Maßnahme könnte umgesetzt werden", "?"],
		["Die Maßnahme soll umgesetzt werden", "? planned underway"],
		["umgesetzt bis 2027", "?"],
		["als Daueraufgabe etabliert (Projekt: nicht weiter verfolgt)", "? dropped ongoing"],
		["abgeschlossen für den ersten Abschnitt, sonst noch nicht gestartet", "?"],
		["Die Beratung wurde 2021 in zwei Stadtteilen umgesetzt und wird nun ausgebaut.", "?"],
		["0 %", "? not_implemented planned"],
		["x", "?"],
		["", "?"],
		["-", "?"],
		["50", "?"],
	])("%s -> %s", (text, expected) => expect(key(text)).toBe(expected));
});

test("a document's legend decides what the words leave open", () => {
	const scheme = defaultScheme.map((status) =>
		status.key === "implemented" ? { ...status, phrases: ["grün"] } : status,
	);
	expect(recogniseStatus("Grün", scheme)).toEqual({ kind: "known", key: "implemented", certain: true });
});

test("a column of statuses is told from terms and prose", () => {
	expect(looksLikeStatus("Die Maßnahme ist umgesetzt.")).toBe(1);
	expect(looksLikeStatus("laufend")).toBeLessThan(looksLikeStatus("in Umsetzung"));
	expect(looksLikeStatus("II/2019")).toBe(0);
	expect(looksLikeStatus("Die Beratungsstelle hat 2022 ihre Öffnungszeiten erweitert.")).toBe(0);
});

test("lost or added spaces, hyphens and line breaks change nothing, and no text makes it fail", () => {
	const phrase = fc.constantFrom(
		...defaultScheme.flatMap((status) => status.phrases.map((words) => [words, status.key] as const)),
	);
	const mishap = fc.record({ at: fc.nat(), piece: fc.constantFrom(" ", "\n", "-\n", "\u00ad", "  ") });
	fc.assert(
		fc.property(phrase, fc.array(mishap, { maxLength: 6 }), ([words, expected], mishaps) => {
			const broken = mishaps.reduce((text, { at, piece }) => {
				const index = at % (text.length + 1);
				return text.slice(0, index) + piece + text.slice(index);
			}, words);
			expect(key(broken)).toBe(expected);
		}),
	);
	fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => looksLikeStatus(text) <= 1));
});

test("a denial is never taken for done", () => {
	const denial = fc.constantFrom(
		"nicht",
		"noch nicht",
		"bisher nicht",
		"bislang noch nicht",
		"leider nicht",
		"nicht vollständig",
		"nie",
		"kaum",
	);
	const participle = fc.constantFrom(
		"umgesetzt",
		"abgeschlossen",
		"erledigt",
		"realisiert",
		"fertiggestellt",
		"begonnen",
	);
	const frame = fc.constantFrom("", "Die Maßnahme ist ", "Die Maßnahme(n) konnte(n) ", "wurde ");
	fc.assert(
		fc.property(frame, denial, participle, (start, no, word) => {
			const found = recogniseStatus(`${start}${no} ${word}`, defaultScheme);
			expect(found.kind === "known" ? [found.key] : found.candidates).not.toContain("implemented");
		}),
	);
});
