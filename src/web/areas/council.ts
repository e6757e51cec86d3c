// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { renewCouncil, saveOrTestCouncil, showCouncil } from "../pages/council/handler.ts";

/** The council information system of a municipality. */
export const councilArea: Area = {
	pages: { council: showCouncil },
	forms: { council: saveOrTestCouncil, councilRenew: renewCouncil },
};
