// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { editRoutes } from "../../../src/web/routes/edit.ts";
import type { Declaration, DeclaredRoute, DeclaredRoutes } from "../declaration.ts";
import { editPlan, open, workThere } from "../rule.ts";

/** A form of the editor. What is sent says too little: who may is told so. */
const form: DeclaredRoute = { GET: { rule: editPlan }, POST: { rule: editPlan, unfit: true } };
const history: DeclaredRoute = { GET: { rule: workThere } };

/** The address of a deed, typed by hand: leads to what was done, which asks who one is. */
const back: Declaration = { rule: open, kinds: ["own"] };

export const declaredEdit: DeclaredRoutes<keyof typeof editRoutes> = {
	editStep: form,
	editStatement: form,
	splitStep: form,
	mergeSteps: form,
	moveStep: form,
	dropStep: form,
	restoreStep: { GET: back, POST: { rule: editPlan } },
	stepHistory: history,
	addStep: form,
	editMeasure: form,
	moveMeasure: form,
	dropMeasure: form,
	restoreMeasure: { GET: back, POST: { rule: editPlan } },
	measureHistory: history,
	addMeasure: form,
	addField: form,
	editField: {
		GET: { rule: editPlan },
		POST: { rule: editPlan, form: ({ count }) => ({ version: "1", code: `N${count}`, title: "Neues Feld" }) },
	},
	editPlan: form,
	planHistory: history,
	undoChange: { GET: back, POST: { rule: editPlan } },
};
