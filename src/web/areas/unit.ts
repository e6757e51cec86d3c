// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { showUnitPage } from "../pages/unit/handler.ts";
import { showUnits } from "../pages/units/handler.ts";

/** Who carries plans out. */
export const unitArea: Area = {
	pages: { units: showUnits, unit: showUnitPage },
};
