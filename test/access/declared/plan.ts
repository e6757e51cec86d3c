// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { planRoutes } from "../../../src/web/routes/plan.ts";
import type { DeclaredRoutes } from "../declaration.ts";
import { editShared, open, readPlan } from "../rule.ts";

export const declaredPlan: DeclaredRoutes<keyof typeof planRoutes> = {
	municipality: { GET: { rule: open } },
	plan: { GET: { rule: readPlan } },
	planMeasures: { GET: { rule: readPlan } },
	planTable: { GET: { rule: readPlan } },
	planTableFile: {
		GET: ["csv", "xlsx", "json"].map((format) => ({
			...{ rule: readPlan, kinds: ["own", "public", "foreign", "missing"] },
			params: () => ({ format }),
		})),
	},
	planFindings: { GET: { rule: readPlan } },
	measure: { GET: { rule: readPlan } },
	glossary: { GET: { rule: open } },
	glossaryEdit: {
		GET: { rule: editShared },
		POST: { rule: editShared, form: ({ count }) => ({ abbreviation: `ABK${count}`, meaning: "Abkürzung" }) },
	},
};
