// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField } from "../../../plan/plan.ts";
import type { FieldRows, StepRow } from "../../../plan/step-row.ts";
import type { View } from "../../view.ts";

/** "M Migration", or that there is no action field. */
export function fieldName({ t }: View, field: ActionField | undefined): string {
	return [field?.code, field?.title].filter(Boolean).join(" ") || t.web_without_field();
}

/** The steps of an action field, in order. */
export function rowsOfField({ measures }: FieldRows): readonly StepRow[] {
	return measures.flatMap(({ rows }) => rows);
}
