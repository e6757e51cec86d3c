// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { sheetRoutes } from "../../../src/web/routes/sheet.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { seeOwnAnswers } from "../rule.ts";

const page: Declaration = { rule: seeOwnAnswers, kinds: ["own", "public", "foreign", "missing"] };

/** Answering offline: for who was asked, and nobody else. */
export const declaredSheet: DeclaredRoutes<keyof typeof sheetRoutes> = {
	sheet: {
		GET: page,
		// A sheet of the round is made and uploaded by the tests of the page.
		POST: { ...page, unfit: true, form: () => ({}) },
	},
	// With nothing chosen: a form that somebody signed out sends is shown again, and names what was sent.
	sheetTake: { GET: page, POST: { ...page, unfit: true, form: () => ({}) } },
	sheetFile: { GET: { ...page, params: () => ({ file: "zuarbeit.xlsx" }) } },
};
