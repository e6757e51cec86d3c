// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findReferences } from "../../plan/reference.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** The text points at a measure or an action field that the plan does not have, or has several of. */
export function referenceMissing({ description, targets }: CheckedAnswer): readonly Remark[] {
	const dangling = findReferences(description, "description", targets).filter(({ resolves }) => resolves !== "unique");
	const places = new Map(dangling.map(({ raw, target }) => [target, raw]));
	return [...places].map(([target, raw]) => ({
		rule: "reference-missing",
		severity: "warning",
		data: { raw, target: target.replace(/^field:/u, "") },
	}));
}
