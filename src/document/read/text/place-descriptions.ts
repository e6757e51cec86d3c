// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import type { Known } from "./known.ts";
import { similarity, type Vector } from "./similarity.ts";
import type { Statement } from "./statement.ts";

const ALIKE = 3;
const OTHER_PAGE = 0.6;

/**
 * Descriptions that were printed away from their status: to one of the page (or the next to it) that has none, by order and by
 * what its measure is about; else they go on one that has.
 */
export function placeLateDescriptions(
	late: readonly Atom[],
	statements: readonly Statement[],
	slotOf: ReadonlyMap<number, number>,
	known: Known,
): Map<number, Atom[]> {
	const byPage = Map.groupBy(statements.keys(), (item) => statements[item]?.status.page ?? 0);
	const nearby = (page: number) =>
		[page - 1, page, page + 1].flatMap((one) => byPage.get(one) ?? []).filter((item) => slotOf.has(item));
	const vectors = late.map((atom) => known.vectorOf(atom.text));
	const path = bestPath({
		items: late.length,
		candidates: (item) => nearby(late[item]?.page ?? 0),
		fits: (item, target) => {
			const statement = statements[target] as Statement;
			const bare = statement.description.length === 0 ? (statement.dash ? 0.2 : 0.6) : 0;
			const away = statement.status.page === late[item]?.page ? 0 : OTHER_PAGE;
			return bare - away + ALIKE * similarity(vectors[item] as Vector, known.about[slotOf.get(target) ?? 0] as Vector);
		},
		follows: (before, target) => (target < before ? -0.8 : target === before ? -0.2 : 0),
	});
	const found = new Map<number, Atom[]>();
	for (const item of [...path.keys()].sort((a, b) => a - b)) {
		const target = path.get(item) as number;
		found.set(target, [...(found.get(target) ?? []), late[item] as Atom]);
	}
	return found;
}
