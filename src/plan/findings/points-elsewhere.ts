// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftMeasure } from "../draft.ts";
import type { Finding } from "../finding.ts";
import { measureKey } from "../measure-number.ts";
import { findReferences, type Reference, type ReferenceTargets } from "../reference.ts";
import { targetsOf } from "../step-references.ts";
import { type CheckedStep, placeOf, type Subject } from "./subject.ts";

/**
 * Steps whose description is nothing but a pointer, where a place it points at has no step with the same status:
 * whoever follows the pointer reads something else.
 */
export function contradictedPointers({ draft, steps }: Subject): readonly Finding[] {
	const targets = targetsOf(draft);
	return steps.flatMap((checked) => {
		const references = checked.meaning ? onlyPointers(checked.step.description, targets) : [];
		return references
			.filter((reference) => contradicts(reference, checked, steps))
			.map((reference): Finding => {
				const data = {
					raw: reference.raw,
					target: reference.target.replace(/^field:/u, ""),
					status: checked.step.statusText,
				};
				return { rule: "points-elsewhere", severity: "warning", place: placeOf(checked, "description"), data };
			});
	});
}

function contradicts(reference: Reference, checked: CheckedStep, steps: readonly CheckedStep[]): boolean {
	const there = steps.filter((other) => other !== checked && other.meaning && isAt(reference, other.measure));
	return there.length > 0 && there.every((other) => other.meaning !== checked.meaning);
}

/** The references of a text that says nothing else; none where it does. */
function onlyPointers(text: string, targets: ReferenceTargets): readonly Reference[] {
	const references = findReferences(text, "description", targets);
	const rest = references.reduce((left, { raw }) => left.replace(raw, ""), text);
	return /[\p{L}\p{N}]/u.test(rest) ? [] : references;
}

function isAt({ target }: Reference, measure: DraftMeasure): boolean {
	if (target.startsWith("field:")) return measureKey(measure.actionField) === measureKey(target.slice("field:".length));
	return measureKey(measure.number) === measureKey(target);
}
