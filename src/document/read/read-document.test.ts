// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const table = "Nr.;Maßnahme;Amt;Termin;Stand\nK.1;Kitas erweitern;51;2027;geplant\n";

test.each([
	["plan.csv", `Stichtag 31.12.2024;;;;\n${table}`],
	["plan.txt", "Stand: 31. Dezember 2024\n\nK.1\n\nKitas erweitern\n\n- 51\n\n2027\n"],
])("a given reporting date wins over the one in %s", async (name, text) => {
	const bytes = new TextEncoder().encode(text);
	const dateOf = async (options: object) => {
		const result = await readDocument(bytes, name, options);
		return result.ok && result.draft.document.asOf;
	};
	expect(await dateOf({})).toBe("2024-12-31");
	expect(await dateOf({ asOf: "2025-06-30" })).toBe("2025-06-30");
});
