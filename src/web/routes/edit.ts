// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const step = { de: "/:city/plan/:plan/schritt/:step", en: "/en/:city/plan/:plan/step/:step" } as const;
const measure = { de: "/:city/plan/:plan/massnahme/:measure", en: "/en/:city/plan/:plan/measure/:measure" } as const;
const plan = { de: "/:city/plan/:plan", en: "/en/:city/plan/:plan" } as const;

/** Changing a plan, and what was changed. */
export const editRoutes = {
	editStep: { de: `${step.de}/bearbeiten`, en: `${step.en}/edit` },
	editStatement: { de: `${step.de}/stand`, en: `${step.en}/status` },
	splitStep: { de: `${step.de}/teilen`, en: `${step.en}/split` },
	mergeSteps: { de: `${step.de}/zusammenfuehren`, en: `${step.en}/merge` },
	moveStep: { de: `${step.de}/verschieben`, en: `${step.en}/move` },
	dropStep: { de: `${step.de}/entfallen`, en: `${step.en}/drop` },
	restoreStep: { de: `${step.de}/wiederaufnehmen`, en: `${step.en}/restore` },
	stepHistory: { de: `${step.de}/verlauf`, en: `${step.en}/history` },
	addStep: { de: `${measure.de}/schritt-anlegen`, en: `${measure.en}/add-step` },
	editMeasure: { de: `${measure.de}/bearbeiten`, en: `${measure.en}/edit` },
	moveMeasure: { de: `${measure.de}/verschieben`, en: `${measure.en}/move` },
	dropMeasure: { de: `${measure.de}/entfallen`, en: `${measure.en}/drop` },
	restoreMeasure: { de: `${measure.de}/wiederaufnehmen`, en: `${measure.en}/restore` },
	measureHistory: { de: `${measure.de}/verlauf`, en: `${measure.en}/history` },
	addMeasure: { de: `${plan.de}/massnahme-anlegen`, en: `${plan.en}/add-measure` },
	addField: { de: `${plan.de}/handlungsfeld-anlegen`, en: `${plan.en}/add-field` },
	editField: { de: `${plan.de}/handlungsfeld/:field/bearbeiten`, en: `${plan.en}/field/:field/edit` },
	editPlan: { de: `${plan.de}/einstellungen`, en: `${plan.en}/settings` },
	planHistory: { de: `${plan.de}/verlauf`, en: `${plan.en}/history` },
	undoChange: { de: `${plan.de}/verlauf/:event/zuruecknehmen`, en: `${plan.en}/history/:event/undo` },
} as const;
