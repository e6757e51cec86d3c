// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findRow, type PlanRows } from "../../../plan/change/row.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { StatusScheme } from "../../../plan/status-scheme.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";
import { fieldWords, measureName } from "../edit/names.ts";
import { schemeText } from "../edit-plan/scheme-form.ts";

export type Words = { readonly view: View; readonly plan: Plan; readonly rows: PlanRows };

/** Cells that say nothing to people, or say it elsewhere. */
const silent = new Set(["id", "version", "slug", "stepId", "predecessorId"]);

/** Whether a cell is shown in the history. A step's own place is told only where it was moved. */
export function isTold(cell: string, action: string): boolean {
	return !silent.has(cell) && (cell !== "position" || action.startsWith("move-") || action === "edit-field");
}

/** What a cell held, in plain words. */
export function cellWords({ view, plan, rows }: Words, cell: string, value: unknown): string {
	if (value === undefined || value === null || value === "") return "";
	if (Array.isArray(value) && cell === "scheme") return schemeText(value as StatusScheme);
	if (Array.isArray(value)) return value.join("\n");
	const text = String(value);
	switch (cell) {
		case "status":
			return statusLabelOf(view, plan.scheme, text);
		case "asOf":
			return dayWords(view.locale, text);
		case "public":
			return value === true ? view.t.edit_public_yes() : view.t.edit_public_no();
		case "measureId": {
			const measure = findRow(rows, "measure", text);
			return measure ? measureName(view, measure) : "";
		}
		case "actionFieldId": {
			const field = findRow(rows, "field", text);
			return field ? fieldWords(field) : "";
		}
		default:
			return text;
	}
}
