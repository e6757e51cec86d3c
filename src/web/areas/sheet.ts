// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveSheet, leadToSheet, showSheet, uploadHere } from "../pages/sheet/handler.ts";
import { takeHere } from "../pages/sheet/take.ts";

/** Answering a round offline. */
export const sheetArea: Area = {
	pages: { sheet: showSheet, sheetTake: leadToSheet, sheetFile: giveSheet },
	forms: { sheet: uploadHere, sheetTake: takeHere },
};
