// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { passwordProblem } from "./password-problem.ts";

const personal = ["Erika Beispiel", "e.beispiel@musterstadt.example", "Musterstadt"];

test.each([
	["elf Zeichen", "too-short"],
	["ä".repeat(257), "too-long"],
	["Passwort2026!!", "known"],
	["p4ssw0rt-2026", "known"],
	["PasswortPasswort", "known"],
	["Sommer2026!!!", "known"],
	["Qwertzuiop12345", "simple"],
	["zyxwvutsrqponm", "simple"],
	["Wirtschaftsminister", "known"],
	["123456789012", "simple"],
	["aaaabbbbaaaabbbb", "simple"],
	["grünerBeispielbaum", "personal"],
	["willkommen-in-Musterstadt", "personal"],
	["vier lila Kühe singen", undefined],
	["kühe singen lila", undefined],
] as const)("%s: %s", (password, problem) => {
	expect(passwordProblem(password, personal)).toBe(problem);
});
