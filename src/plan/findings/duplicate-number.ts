// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { measureKey } from "../measure-number.ts";
import type { Subject } from "./subject.ts";

/** A number that two measures carry, noticed at each but the first. */
export function duplicateNumbers({ draft: { measures } }: Subject): readonly Finding[] {
	const first = new Map<string, string>();
	return measures.flatMap(({ number, occurrence, title }): Finding[] => {
		const key = measureKey(number);
		const before = first.get(key);
		if (key === "" || before === undefined) {
			first.set(key, title);
			return [];
		}
		return [
			{
				rule: "duplicate-number",
				severity: "error",
				place: { measure: number, occurrence, cell: "number" },
				data: { number, title, first: before },
			},
		];
	});
}
