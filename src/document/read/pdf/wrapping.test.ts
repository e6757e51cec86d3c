// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { lines } from "../../../../test/pdf/page-of.ts";
import { joinLines } from "./paragraphs.ts";
import { learnWrapping } from "./wrapping.ts";

/** Joins lines of which the longest reaches the edge; `known` is text from elsewhere in the document. */
function join(text: string, known = ""): { text: string; sure: boolean } {
	const own = lines(text);
	const edge = Math.max(...own.map((line) => line.right));
	return joinLines(own, edge, learnWrapping(known === "" ? [] : lines(known)));
}

describe("a hyphen at a line's end", () => {
	test.each([
		["Die Gemein-\nschaft wächst", "Die Gemeinschaft wächst", "is dropped within a word"],
		["Die Gemein\u00ad\nschaft wächst", "Die Gemeinschaft wächst", "is dropped where it is an optional one"],
		["Der MSA-\nTräger berät", "Der MSA-Träger berät", "stays before a capital letter"],
		["Der MSA-\nträger berät", "Der MSA-träger berät", "stays behind an abbreviation"],
		["Der MSA-Träger\nberät im Amt", "Der MSA-Träger berät im Amt", "is none inside a line"],
		[
			"Vernetzungs-\nund Beratungsstellen",
			"Vernetzungs- und Beratungsstellen",
			"stays, with a space, before the second half of a pair",
		],
		["Beratungs-, Hilfe-\nsowie Treffpunkte", "Beratungs-, Hilfe- sowie Treffpunkte", "stays before `sowie`"],
		["Plan 2024-\n2026 beschlossen", "Plan 2024-2026 beschlossen", "stays between numbers"],
	])("%j becomes %j: it %s", (text, expected) => {
		expect(join(text)).toEqual({ text: expected, sure: true });
	});

	test("stays where the document writes the word with it elsewhere", () => {
		expect(join("Das Bottom-\nup Verfahren").text).toBe("Das Bottomup Verfahren");
		expect(join("Das Bottom-\nup Verfahren", "Ein Bottom-up Verfahren gilt").text).toBe("Das Bottom-up Verfahren");
	});

	test("is dropped where the document writes the word without it elsewhere, even beside the other spelling", () => {
		expect(join("im Bau-\nhof", "Der Bauhof und Bau-hof gilt").text).toBe("im Bauhof");
	});
});

describe("a word that is broken without a hyphen", () => {
	test("is joined surely where the document knows it whole", () => {
		expect(join("Quartiersmanage\nment", "Das Quartiersmanagement hilft")).toEqual({
			text: "Quartiersmanagement",
			sure: true,
		});
	});

	test("is joined, but to be looked at, where nobody knows it", () => {
		expect(join("Quartiersmanage\nment")).toEqual({ text: "Quartiersmanagement", sure: false });
	});

	test("is two words where the document knows the second", () => {
		expect(join("Quartierstreffen\nsind offen", "Sie sind da")).toEqual({
			text: "Quartierstreffen sind offen",
			sure: true,
		});
	});

	test("is two words where the line is not full or holds more than it", () => {
		expect(join("Treffen\nder Nachbarschaft").text).toBe("Treffen der Nachbarschaft");
		expect(join("Ein Quartierstreffen\nistnoch offen").text).toBe("Ein Quartierstreffen istnoch offen");
	});

	test("may leave one or two letters, unless these are a word", () => {
		expect(join("Nachbarschaftshilf\ne").text).toBe("Nachbarschaftshilfe");
		expect(join("Nachbarschaftshilfe\nim Ort").text).toBe("Nachbarschaftshilfe im Ort");
	});

	test("is joined behind a bullet too", () => {
		expect(join("- Quartiersmanage\nment").text).toBe("- Quartiersmanagement");
	});
});

test("a number that fills its line goes on in the next one", () => {
	expect(join("2019/20\n21").text).toBe("2019/2021");
	expect(join("Amt 50\n12 Plätze im Haus").text).toBe("Amt 50 12 Plätze im Haus");
});

test("a slash at a line's end holds its words together", () => {
	expect(join("Jugendamt/\nSchulamt").text).toBe("Jugendamt/Schulamt");
});

describe("an address", () => {
	test.each([
		["https://www.musterstadt-\nplan.example/bericht", "https://www.musterstadt-plan.example/bericht"],
		["https://musterstadt.example/\nbericht", "https://musterstadt.example/bericht"],
		["www.musterstadt.\nexample/plan", "www.musterstadt.example/plan"],
	])("%j becomes %j", (text, expected) => {
		expect(join(text)).toEqual({ text: expected, sure: true });
	});

	test("ends where the line had room", () => {
		expect(join("www.musterstadt.example\nzeigt die Karte aller Treffpunkte").text).toBe(
			"www.musterstadt.example zeigt die Karte aller Treffpunkte",
		);
	});
});
