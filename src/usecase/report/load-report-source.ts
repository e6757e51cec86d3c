// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import { wordingOf } from "../../report/report-wording.ts";
import type { ReportSource } from "../../report/snapshot-of.ts";
import { loadContents } from "../../store/contents-repository.ts";
import { listGlossary } from "../../store/glossary-repository.ts";
import { loadUnitsOfPlan } from "../../store/plan-book-repository.ts";
import { loadSection } from "../../store/publication-repository.ts";
import { listStatements } from "../../store/statement-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { Context } from "../context.ts";

/** Everything that a report of a plan is made from, as it stands now. */
export async function loadReportSource(
	{ municipality }: Pick<Context, "municipality">,
	db: Db,
	plan: Plan,
): Promise<ReportSource> {
	const contents = await loadContents(db, plan.id);
	const { stepUnits } = await loadUnitsOfPlan(db, plan.id);
	const glossary = await listGlossary(db);
	const wording = wordingOf((await loadSection(db, "wording")).content);
	return {
		municipality,
		plan,
		contents: { ...contents, statements: await listStatements(db, plan.id) },
		stepUnits,
		units: await listUnits(db),
		glossary: new Map(glossary.map(({ abbreviation, meaning }) => [abbreviation, meaning])),
		...(wording && { wording }),
	};
}
