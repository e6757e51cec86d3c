// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { mixOf } from "../plan/status-mix.ts";
import { defaultScheme } from "../plan/status-scheme.ts";
import { wordsFor } from "./locale.ts";
import { mixSentence } from "./mix-sentence.ts";

const times = (count: number, status: string) => Array.from({ length: count }, () => status);
const sentence = (locale: "de" | "en", ...statuses: readonly (readonly string[])[]) =>
	mixSentence(wordsFor(locale), mixOf(defaultScheme, statuses.flat()));

test("many steps with several statuses", () => {
	const mix = [times(13, "not_implemented"), times(61, "ongoing"), times(8, "implemented"), times(14, "partial")];
	expect(sentence("de", ...mix)).toBe(
		"61 von 96 Schritten laufen, 8 sind umgesetzt, 14 sind teilweise umgesetzt und 13 sind nicht umgesetzt.",
	);
	expect(sentence("en", ...mix)).toBe(
		"61 of 96 steps are ongoing, 8 are implemented, 14 are implemented in part and 13 are not implemented.",
	);
});

test("one of each", () => {
	expect(sentence("de", ["ongoing"], ["implemented"])).toBe("1 von 2 Schritten läuft und 1 ist umgesetzt.");
	expect(sentence("en", ["ongoing"], ["implemented"])).toBe("1 of 2 steps is ongoing and 1 is implemented.");
});

test("no step, a single one, and all alike", () => {
	expect(sentence("de")).toBe("Noch steht kein Schritt im Plan.");
	expect(sentence("en")).toBe("There are no steps in the plan yet.");
	expect(sentence("de", ["planned"])).toBe("Der einzige Schritt ist geplant.");
	expect(sentence("en", ["planned"])).toBe("The only step is planned.");
	expect(sentence("de", times(5, "ongoing"))).toBe("Alle 5 Schritte laufen.");
	expect(sentence("en", times(5, "ongoing"))).toBe("All 5 steps are ongoing.");
});

test("what the scheme does not have is counted as unknown, and nothing is lost", () => {
	expect(sentence("de", ["", "rot"], ["ongoing"])).toBe("1 von 3 Schritten läuft und 2 sind ohne Angabe.");
});
