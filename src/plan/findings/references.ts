// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { findReferences, type ReferenceCell } from "../reference.ts";
import { placeOf, type Subject } from "./subject.ts";

/** References that resolve to no measure or field, or to several. */
export function unresolvedReferences({ draft, steps }: Subject): readonly Finding[] {
	const targets = {
		numbers: draft.measures.map(({ number }) => number),
		fields: draft.actionFields.map(({ code }) => code),
	};
	return steps.flatMap((checked) => {
		const { step } = checked;
		const texts: readonly (readonly [ReferenceCell, string])[] = [
			["content", step.content.join("\n")],
			["responsibility", step.responsibility.join("\n")],
			["term", step.term.join("\n")],
			["description", step.description],
		];
		const references = texts.flatMap(([cell, text]) => findReferences(text, cell, targets));
		return references.flatMap(({ raw, target, in: cell, resolves }): Finding[] => {
			if (resolves === "unique") return [];
			const data = { raw, target: target.replace(/^field:/u, "") };
			const place = placeOf(checked, cell);
			return resolves === "missing"
				? [{ rule: "reference-missing", severity: "error", place, data }]
				: [{ rule: "reference-ambiguous", severity: "warning", place, data }];
		});
	});
}
