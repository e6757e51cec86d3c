// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { fieldName } from "./action-field.ts";

test.each([
	["Wohnen (W)", "W", "Wohnen"],
	["Handlungsfeld 3: Wohnen", "3", "Wohnen"],
	["HF 3 Wohnen", "3", "Wohnen"],
	["Handlungsfeld „Wohnen“", "", "Wohnen"],
	["3. Wohnen und Quartier", "3", "Wohnen und Quartier"],
	["A – Arbeit", "A", "Arbeit"],
	["IV. Verkehr", "IV", "Verkehr"],
	["Themenfeld B", "B", ""],
	["W", "W", ""],
	["Wohnen", "", "Wohnen"],
	["Bereichsübergreifendes", "", "Bereichsübergreifendes"],
	["Wohnen (barrierefrei)", "", "Wohnen (barrierefrei)"],
])("%j names the field %j %j", (text, code, title) => {
	expect(fieldName(text)).toMatchObject({ code, title });
});
