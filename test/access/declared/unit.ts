// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { unitRoutes } from "../../../src/web/routes/unit.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { open } from "../rule.ts";

/** There is a public plan, so everybody may see the units of that one; which steps of a unit are shown is another matter. */
export const declaredUnit: DeclaredRoutes<keyof typeof unitRoutes> = {
	units: { GET: { rule: open } },
	unit: { GET: { rule: open } },
	unitEdit: {},
	unitRename: {},
	unitSplit: {},
	unitMerge: {},
	unitUndo: {},
};
