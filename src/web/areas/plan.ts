// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { editGlossary, showGlossaryForm, showGlossaryPage } from "../pages/glossary/handler.ts";
import { showMeasurePage } from "../pages/measure/handler.ts";
import { showMunicipalityPage } from "../pages/municipality/handler.ts";
import { showPlanPage } from "../pages/plan/handler.ts";
import { showPlanFindings } from "../pages/plan-findings/handler.ts";
import { showPlanList } from "../pages/plan-list/handler.ts";
import { givePlanTable, showPlanTable } from "../pages/plan-table/handler.ts";

/** Reading plans. */
export const planArea: Area = {
	pages: {
		municipality: showMunicipalityPage,
		plan: showPlanPage,
		planMeasures: showPlanList,
		planTable: showPlanTable,
		planTableFile: givePlanTable,
		planFindings: showPlanFindings,
		measure: showMeasurePage,
		glossary: showGlossaryPage,
		glossaryEdit: showGlossaryForm,
	},
	forms: { glossaryEdit: editGlossary },
};
