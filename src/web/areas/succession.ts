// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { createNewPlan, showNewPlan } from "../pages/new-plan/handler.ts";
import { saveMeasureLinks, savePlanLink, showLinks } from "../pages/plan-links/handler.ts";
import { saveSettings, showSettingsPage } from "../pages/settings/handler.ts";
import { createSuccessor, showSucceedPlan } from "../pages/succeed-plan/handler.ts";

/** Plans in time. */
export const successionArea: Area = {
	pages: { newPlan: showNewPlan, settings: showSettingsPage, succeedPlan: showSucceedPlan, planLinks: showLinks },
	forms: {
		settings: saveSettings,
		newPlan: createNewPlan,
		succeedPlan: createSuccessor,
		planLinks: savePlanLink,
		measureLinks: saveMeasureLinks,
	},
};
