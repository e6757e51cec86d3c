// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { themesOf } from "../../report/data-theme.ts";
import { planWaysOf } from "../../report/plan-ways.ts";
import type { Report } from "../../report/report.ts";
import { listPlanFiles } from "../../store/plan-file-repository.ts";
import { loadPlanSections } from "../../store/plan-publication-repository.ts";
import type { Db } from "../../store/store.ts";

/** What is entered for a plan in other ways, and what everybody sees of it. */
export async function loadPlanWays(db: Db, planId: string, reports: readonly Report[], current: Report | undefined) {
	const stored = await loadPlanSections(db, planId);
	const files = await listPlanFiles(db, planId);
	const sections = {
		"easy-language": stored["easy-language"].content,
		"sign-language": stored["sign-language"].content,
	};
	const ways = planWaysOf({ sections, files, reports, current });
	return { sections: stored, files, ways, themes: themesOf(stored["open-data"].content.themes) };
}
