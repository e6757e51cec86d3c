// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type MeasureKey, measureKey } from "./measure-number.ts";
import { findMentions } from "./mention.ts";

/** The cells of a step whose texts point at other measures. */
export type ReferenceCell = "content" | "responsibility" | "term" | "description";

/** A pointer to another measure or action field of the plan. */
export type Reference = {
	/** The whole pointer as written: `vgl. B.3 und Q.4` (one reference each for B.3 and Q.4). */
	readonly raw: string;
	/** A measure's number as the plan prints it (`Q.4`), or `field:` and an action field's code (`field:W`). */
	readonly target: string;
	readonly in: ReferenceCell;
	/** Whether the plan has one such measure or field, several, or none. */
	readonly resolves: "unique" | "ambiguous" | "missing";
};

/** What references can point at: measure numbers and codes of action fields as printed, by their shared form. */
export type ReferenceTargets = {
	readonly numbers: ReadonlyMap<MeasureKey, readonly string[]>;
	readonly fields: ReadonlyMap<MeasureKey, readonly string[]>;
};

/** The targets of a plan: all measure numbers as printed, duplicates included, and all codes of action fields. */
export function referenceTargets(numbers: readonly string[], fields: readonly string[]): ReferenceTargets {
	return { numbers: byKey(numbers), fields: byKey(fields) };
}

function byKey(printed: readonly string[]): ReadonlyMap<MeasureKey, readonly string[]> {
	return Map.groupBy(
		printed.filter((one) => one.trim() !== ""),
		measureKey,
	);
}

/** The references of a text, in order. A pointer that may be something else (`siehe S. 4`) counts only where it resolves. */
export function findReferences(text: string, cell: ReferenceCell, targets: ReferenceTargets): readonly Reference[] {
	return findMentions(text).flatMap((mention) => {
		const { target, resolves } =
			mention.kind === "field" ? resolveField(mention.code, targets) : resolveMeasure(mention.code, targets);
		if (resolves === "missing" && !mention.sure) return [];
		return [{ raw: mention.raw, target, in: cell, resolves }];
	});
}

function resolveField(code: string, { fields }: ReferenceTargets): Pick<Reference, "target" | "resolves"> {
	return { target: `field:${code}`, resolves: stateOf(fields.get(measureKey(code))?.length ?? 0) };
}

function resolveMeasure(code: string, { numbers }: ReferenceTargets): Pick<Reference, "target" | "resolves"> {
	const found = numbers.get(measureKey(code)) ?? [];
	return { target: found[0]?.trim() ?? unresolved(code), resolves: stateOf(found.length) };
}

/** `W. 11` and `W 11` are written `W.11`; other separators stay. */
function unresolved(code: string): string {
	return code.replace(/^(\p{L}+)[. ]+(?=\d)/u, "$1.").replace(/\s/gu, "");
}

function stateOf(count: number): Reference["resolves"] {
	if (count === 0) return "missing";
	return count === 1 ? "unique" : "ambiguous";
}
