// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { reportingDate } from "./reporting-date.ts";

test.each([
	["Stand: 30. September 2024", "2024-09-30"],
	["Stichtag 31.12.2023", "2023-12-31"],
	["Stand: 12.2019", "2019-12-31"],
	["(Stand: Februar 2024)", "2024-02-29"],
	["Berichtsstand zum 1.6.2025", "2025-06-01"],
	["Datenstand: 2022", "2022-12-31"],
	["Stand: III/2024", "2024-09-30"],
	["Stand 31.02.2024", ""],
	["Am 30. September 2024 im Ausschuss", ""],
	["Umsetzungsstand 2024", ""],
	["Bestand 2024", ""],
])("%j is %j", (text, date) => expect(reportingDate([text])).toBe(date));
