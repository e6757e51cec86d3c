// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { unitRoutes } from "../../../src/web/routes/unit.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { editInternal, open } from "../rule.ts";

/** What is sent says too little: who may is told so. */
const bare: Declaration = { rule: editInternal, unfit: true };

/** There is a public plan, so everybody may see the units of that one; which steps of a unit are shown is another matter. */
export const declaredUnit: DeclaredRoutes<keyof typeof unitRoutes> = {
	units: { GET: { rule: open } },
	unit: { GET: { rule: open } },
	unitEdit: { GET: { rule: editInternal }, POST: bare },
	unitRename: { GET: { rule: editInternal }, POST: bare },
	unitSplit: { GET: { rule: editInternal }, POST: bare },
	unitMerge: { GET: { rule: editInternal }, POST: bare },
	unitUndo: { POST: bare },
};
