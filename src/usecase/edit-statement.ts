// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { insertRow } from "../plan/change/change.ts";
import { findRow } from "../plan/change/row.ts";
import { day } from "../plan/period.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";
import { type TypedOver, typeOver } from "./type-over.ts";

export type EditStatementInput = {
	readonly plan: string;
	readonly step: string;
	/** The reporting date that it is about; one that the step has no statement of makes a new one. */
	readonly asOf: string;
	/** What the person looked at while typing; left out where the step had no statement. */
	readonly seen?: { readonly asOf: string; readonly version: number };
	readonly status: string;
	readonly statusText: string;
	readonly description: string;
};

type Problem = TypedOver<"statement"> | { readonly kind: "date-invalid" } | { readonly kind: "status-unknown" };

/** Says how far a step is at a reporting date. */
export async function editStatement(context: Context, input: EditStatementInput): Promise<ChangeResult<Problem>> {
	const { plan: slug, asOf, seen, status, statusText, description } = input;
	return changePlan<Problem>(context, { plan: slug, action: "edit-statement" }, async (rows, past, db, plan) => {
		if (!isDay(asOf)) return { ok: false, problem: { kind: "date-invalid" } };
		if (status !== "" && !plan.scheme.some(({ key }) => key === status)) {
			return { ok: false, problem: { kind: "status-unknown" } };
		}
		const step = findRow(rows, "step", input.step);
		if (!step) return notFound;
		const cells = { status, statusText, description };
		const now = rows.statement.find((one) => one.stepId === step.id && one.asOf === asOf);
		if (!now) {
			const row = { id: context.newId(), stepId: step.id, asOf, ...cells, version: 1 };
			return { ok: true, change: { rows: [insertRow("statement", row)] } };
		}
		const version = seen?.asOf === asOf ? seen.version : 0;
		return typeOver({ db, planId: plan.id, past }, now, { kind: "statement", version, cells });
	});
}

function isDay(text: string): boolean {
	const [year, month, date] = text.split("-").map(Number);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && day(year ?? 0, month ?? 0, date ?? 0) !== undefined;
}
