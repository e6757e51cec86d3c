// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { anonymous } from "../../../access/actor.ts";
import { wordsFor } from "../../../wording/locale.ts";
import { termWords } from "./term-words.ts";

const view = {
	locale: "de",
	t: wordsFor("de"),
	assets: {
		styles: "",
		marks: "",
		islands: { upload: "", review: "", passkey: "", "round-review": "", contribution: "", framed: "" },
		icon: "",
	},
	otherLanguage: "",
	site: "",
	here: "",
	actor: anonymous,
} as const;

test.each([
	[["II/2019"], [], ["bis 30.06.2019"]],
	[["ab 2022"], [], ["ab 01.01.2022"]],
	[["laufend"], [], ["ohne festes Ende"]],
	[["II/2019", "IV/2020"], ["bis 30.06.2019", "bis 31.12.2020"], []],
	[["Konzept: bis 2020; Bau: ab 2021"], [], ["Konzept: bis 31.12.2020", "Bau: ab 01.01.2021"]],
	[[], [], []],
])("%j is said as it is understood", (lines, byLine, beneath) => {
	expect(termWords(view, lines)).toEqual({ byLine, beneath });
});

test("what is not understood is said to be so", () => {
	expect(termWords(view, ["wenn der Mond voll ist"]).beneath).toContain("Termin nicht verstanden");
});

test("any text is answered, and nothing is said twice as many times as there are lines", () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { maxLength: 4 }), (lines) => {
			const { byLine, beneath } = termWords(view, lines);
			expect(byLine.length === 0 || byLine.length === lines.length).toBe(true);
			expect(byLine.length === 0 || beneath.length === 0).toBe(true);
		}),
	);
});
