// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { referencesOfStep, targetsOf } from "../step-references.ts";
import { placeOf, type Subject } from "./subject.ts";

/** References that resolve to no measure or field, or to several. */
export function unresolvedReferences({ draft, steps }: Subject): readonly Finding[] {
	const targets = targetsOf(draft);
	return steps.flatMap((checked) =>
		referencesOfStep(checked.step, targets).flatMap(({ raw, target, in: cell, resolves }): Finding[] => {
			if (resolves === "unique") return [];
			const data = { raw, target: target.replace(/^field:/u, "") };
			const place = placeOf(checked, cell);
			return resolves === "missing"
				? [{ rule: "reference-missing", severity: "error", place, data }]
				: [{ rule: "reference-ambiguous", severity: "warning", place, data }];
		}),
	);
}
