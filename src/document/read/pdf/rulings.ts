// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Ruling } from "./page.ts";

/** Lines closer than this are one line drawn in parts (points). */
const snap = 1.6;
const bridge = 2.6;

/** Joins the pieces in which producers draw a line: those on one height (or breadth) that touch or overlap. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
	const merged: Ruling[] = [];
	for (const group of clusterBy(rulings, (ruling) => ruling.at, snap)) {
		const at = group.reduce((sum, ruling) => sum + ruling.at, 0) / group.length;
		let open: { at: number; from: number; to: number } | undefined;
		for (const piece of group.toSorted((a, b) => a.from - b.from)) {
			if (open && piece.from <= open.to + bridge) open.to = Math.max(open.to, piece.to);
			else {
				open = { at, from: piece.from, to: piece.to };
				merged.push(open);
			}
		}
	}
	return merged;
}

/** Groups values that lie within `distance` of the group's first one. */
export function clusterBy<T>(items: readonly T[], value: (item: T) => number, distance: number): T[][] {
	const groups: T[][] = [];
	for (const item of items.toSorted((a, b) => value(a) - value(b))) {
		const group = groups.at(-1);
		if (group?.[0] !== undefined && value(item) - value(group[0]) <= distance) group.push(item);
		else groups.push([item]);
	}
	return groups;
}

/** The share of `from`..`to` that lines at `at` cover. */
export function coverage(rulings: readonly Ruling[], at: number, from: number, to: number): number {
	if (to <= from) return 0;
	let covered = 0;
	for (const ruling of rulings) {
		if (Math.abs(ruling.at - at) > snap * 1.5) continue;
		covered += Math.max(0, Math.min(to, ruling.to) - Math.max(from, ruling.from));
	}
	return covered / (to - from);
}
