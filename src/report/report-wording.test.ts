// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { kindBeside, wordingOf } from "./report-wording.ts";

test("a foreword is told in its paragraphs, without the breaks of who typed it", () => {
	const foreword = "Liebe Leserinnen\nund Leser,\n\n \n  vieles ist geschafft.  \n";
	expect(wordingOf({ kind: "", foreword, imprint: [] })).toEqual({
		...{ kind: "", imprint: [] },
		foreword: ["Liebe Leserinnen und Leser,", "vieles ist geschafft."],
	});
	expect(wordingOf({ kind: "", foreword: " \n\n", imprint: [] })).toBeUndefined();
});

const called = (kind: string) => ({ kind, foreword: [], imprint: [] });

test.each([
	["Plan für mehr Bäume", "Umsetzungsbericht", undefined, "Umsetzungsbericht"],
	["Bericht zum Plan", "Umsetzungsbericht", undefined, ""],
	["Bericht zum Plan", "Jahresbilanz", called("Jahresbilanz"), "Jahresbilanz"],
	["Jahresbilanz zum Plan", "Jahresbilanz", called("Jahresbilanz"), ""],
	["Plan für mehr Bäume", "Umsetzungsbericht", called(""), "Umsetzungsbericht"],
])("beside „%s“ stands %s or nothing", (title, kind, wording, beside) => {
	expect(kindBeside(title, kind, wording)).toBe(beside);
});
