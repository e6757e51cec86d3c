// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { defaultScheme as scheme } from "../plan/status-scheme.ts";
import { statusWords } from "./status-words.ts";

test.each([
	["the usual wording", "implemented", "Die Maßnahme(n) ist/sind umgesetzt.", "ist umgesetzt"],
	["no wording", "partial", "", "bisher nur teilweise umgesetzt"],
	["a wording that says more", "implemented", "umgesetzt (seit 2023)", "umgesetzt (seit 2023)"],
	["a wording that says less", "ongoing", "läuft", "wird laufend umgesetzt (läuft)"],
	["a wording without a status", "", "auf gutem Weg", "auf gutem Weg"],
	["nothing at all", "", "", ""],
])("%s", (_, status, statusText, words) => {
	expect(statusWords({ scheme }, { status, statusText })).toBe(words);
});
