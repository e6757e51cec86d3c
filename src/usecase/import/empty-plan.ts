// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { loadContents } from "../../store/contents-repository.ts";
import type { Db } from "../../store/store.ts";

/** Whether nothing stands in a plan yet, so that a document can be brought into it. */
export async function isEmptyPlan(db: Db, planId: string): Promise<boolean> {
	const { fields, measures } = await loadContents(db, planId);
	return fields.length === 0 && measures.length === 0;
}
