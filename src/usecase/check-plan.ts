// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkDraft } from "../plan/check-draft.ts";
import { draftOfPlan } from "../plan/draft-of-plan.ts";
import type { Finding } from "../plan/finding.ts";
import type { IsoDate } from "../plan/period.ts";
import type { Context, Refused } from "./context.ts";
import { showPlan } from "./show-plan.ts";
import { today } from "./today.ts";

export type CheckPlanResult =
	| { readonly ok: true; readonly asOf: IsoDate; readonly findings: readonly Finding[] }
	| Refused;

/** What the plausibility checks notice in a plan at a date: the one asked for, else its Stand, else today. */
export async function checkPlan(
	context: Context,
	input: { readonly plan: string; readonly asOf?: IsoDate },
): Promise<CheckPlanResult> {
	const shown = await showPlan(context, input);
	if (!shown.ok) return shown;
	const { plan, contents, book } = shown;
	const asOf = input.asOf ?? plan.asOf ?? today(context.now());
	const options = { scheme: plan.scheme, glossary: new Set(book.glossary.keys()) };
	return { ok: true, asOf, findings: checkDraft(draftOfPlan(contents), asOf, options) };
}
