// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Declaration, Method } from "../declaration.ts";
import type { Target } from "../request.ts";
import { administratorOnly, editPlan, editShared, open, type Rule, readPlan } from "../rule.ts";

/** A token that is not good is told so, whatever it is shown for: its owner should notice. */
function byToken(rule: Rule): Rule {
	const badToken: Rule["anonymous"] = ["sign-in", "sign-in", "sign-in"];
	return { ...rule, suspended: badToken, signedOut: badToken, expired: badToken, stranger: badToken };
}

const ofPlan: Declaration = { rule: byToken(readPlan) };
const ofOpen: Declaration = { rule: byToken(open) };
const change: Pick<Declaration, "rule" | "ifMatch"> = { rule: byToken(editPlan), ifMatch: '"1"' };
const asOf = "2030-01-01";

/** What must come out of each method of the API; the router's own list is held against this one. */
export const declaredApi: Readonly<Record<string, Declaration>> = {
	"GET /api/v1/:city/plans": ofOpen,
	"POST /api/v1/:city/plans": {
		rule: byToken(editShared),
		json: ({ count }) => ({ slug: `neu-${count}`, title: "Neuer Plan", public: false }),
	},
	"GET /api/v1/:city/plans/:plan": ofPlan,
	"GET /api/v1/:city/plans/:plan/measures": ofPlan,
	"GET /api/v1/:city/plans/:plan/measures/:measure": ofPlan,
	"PATCH /api/v1/:city/plans/:plan/measures/:measure": {
		...change,
		ifMatch: '"2"',
		json: ({ count }) => ({ number: `N.${count}`, title: "Neuer Titel" }),
	},
	"GET /api/v1/:city/plans/:plan/measures/:measure/statements": ofPlan,
	"GET /api/v1/:city/plans/:plan/steps": ofPlan,
	"GET /api/v1/:city/plans/:plan/steps/:step": ofPlan,
	"PATCH /api/v1/:city/plans/:plan/steps/:step": {
		...change,
		json: () => ({ content: ["Neu"], responsibility: ["67"], term: ["2030"] }),
	},
	"PUT /api/v1/:city/plans/:plan/steps/:step/statements/:asOf": {
		...change,
		params: () => ({ asOf }),
		json: () => ({ status: "", statusText: "", description: "Neu" }),
	},
	"GET /api/v1/:city/plans/:plan/findings": ofPlan,
	"GET /api/v1/:city/units": ofOpen,
	"GET /api/v1/:city/glossary": ofOpen,
	"GET /api/v1/:city/events": { rule: byToken(administratorOnly) },
};

/** The address and the method that a name of the table means. */
export function apiTarget(name: string): { readonly target: Target; readonly method: Method } {
	const [method = "", path = ""] = name.split(" ");
	return { target: { paths: { de: path, en: path }, api: true }, method: method as Method };
}
