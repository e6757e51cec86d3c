// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { successionRoutes } from "../../../src/web/routes/succession.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { administratorOnly, editInternal, editPlan, type Rule } from "../rule.ts";

/** A new plan is a matter of the municipality: a role for another plan says nothing of it. */
const newPlan: Declaration["form"] = ({ count }) => ({ title: `Neuer Plan ${count}`, slug: `neu-${count}` });
const createPlan: Rule = editInternal;

export const declaredSuccession: DeclaredRoutes<keyof typeof successionRoutes> = {
	settings: {
		GET: { rule: administratorOnly },
		POST: { rule: administratorOnly, form: () => ({ version: "1", name: "Musterstadt" }) },
	},
	newPlan: { GET: { rule: createPlan }, POST: { rule: createPlan, form: newPlan } },
	succeedPlan: { GET: { rule: editPlan }, POST: { rule: editPlan, form: newPlan } },
	planLinks: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: () => ({ version: "1", predecessor: "" }) },
	},
	measureLinks: { POST: { rule: editPlan, form: () => ({}) } },
};
