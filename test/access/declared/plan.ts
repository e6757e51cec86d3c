// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { planRoutes } from "../../../src/web/routes/plan.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { open, readPlan } from "../rule.ts";

export const declaredPlan: DeclaredRoutes<keyof typeof planRoutes> = {
	municipality: { GET: { rule: open } },
	plan: { GET: { rule: readPlan } },
	planMeasures: {},
	planTable: {},
	planTableFile: {},
	planFindings: {},
	measure: { GET: { rule: readPlan } },
	glossary: {},
};
