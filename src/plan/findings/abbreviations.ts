// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { capitalAbbreviations } from "../abbreviation.ts";
import type { StepCell } from "../draft.ts";
import type { Finding } from "../finding.ts";
import { measureKey } from "../measure-number.ts";
import { placeOf, type Subject } from "./subject.ts";

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
			capitalAbbreviations(text).flatMap((abbreviation): Finding[] => {
				if (numbers.has(abbreviation) || glossary.has(abbreviation) || seen.has(abbreviation)) return [];
				seen.add(abbreviation);
				return [
					{ rule: "abbreviation-unknown", severity: "notice", place: placeOf(checked, cell), data: { abbreviation } },
				];
			}),
		);
	});
}
