// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../draft.ts";
import type { Finding } from "../finding.ts";
import { measureKey } from "../measure-number.ts";
import { placeOf, type Subject } from "./subject.ts";

/** Capitals that are no abbreviation to explain: Roman numerals, and codes that laws and councils number with. */
const known = /^(?:[IVX]+|SGB|EU|BRD|DDR|USA|SR|NR|PDF)$/u;

/** Abbreviations that the glossary does not explain, each noticed where it stands first; nothing without a glossary. */
export function unknownAbbreviations({ draft, steps, glossary }: Subject): readonly Finding[] {
	if (!glossary) return [];
	const seen = new Set<string>(draft.actionFields.map(({ code }) => code));
	const numbers = new Set(draft.measures.map(({ number }) => measureKey(number).split(".")[0] ?? ""));
	return steps.flatMap((checked) => {
		const { content, responsibility, description } = checked.step;
		const cells: readonly (readonly [StepCell, string])[] = [
			["content", content.join(" ")],
			["responsibility", responsibility.join(" ")],
			["description", description],
		];
		return cells.flatMap(([cell, text]) =>
			[...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu)].flatMap(([abbreviation]): Finding[] => {
				if (
					known.test(abbreviation) ||
					numbers.has(abbreviation) ||
					glossary.has(abbreviation) ||
					seen.has(abbreviation)
				)
					return [];
				seen.add(abbreviation);
				return [
					{ rule: "abbreviation-unknown", severity: "notice", place: placeOf(checked, cell), data: { abbreviation } },
				];
			}),
		);
	});
}
