// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page, Ruling } from "./page.ts";
import { clusterBy, mergeRulings } from "./rulings.ts";

/** A part of a page in which lines draw a table. */
export type Region = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly horizontal: readonly Ruling[];
	readonly vertical: readonly Ruling[];
	/** The edges of its columns from left to right, outer ones included; empty where no vertical lines part columns. */
	readonly edges: readonly number[];
};

const touch = 3;

/** Finds the parts of a page in which lines touch each other, and the stack of horizontal lines that touch nothing. */
export function regionsOf(page: Page): Region[] {
	const horizontal = mergeRulings(page.rulings.horizontal);
	const vertical = mergeRulings(page.rulings.vertical);
	const groups = connected(horizontal, vertical);
	const grids = groups.filter((group) => group.vertical.length >= 2).map(gridRegion);
	const loose = groups.filter((group) => group.vertical.length < 2).flatMap((group) => group.horizontal);
	const stack = loose.filter((ruling) => !grids.some((grid) => isInside(ruling, grid)));
	const wide = stack.filter((ruling) => ruling.to - ruling.from > 12);
	return distinctHeights(wide) >= 2 ? [...grids, stackRegion(wide)] : grids;
}

const distinctHeights = (rulings: readonly Ruling[]): number => clusterBy(rulings, (ruling) => ruling.at, 3).length;

const isInside = (ruling: Ruling, region: Region): boolean =>
	ruling.at > region.top && ruling.at < region.bottom && ruling.from > region.left - 5 && ruling.to < region.right + 5;

type Group = { horizontal: Ruling[]; vertical: Ruling[] };

function connected(horizontal: readonly Ruling[], vertical: readonly Ruling[]): Group[] {
	const groups: Group[] = vertical.map((ruling) => ({ horizontal: [], vertical: [ruling] }));
	for (const line of horizontal) {
		const met = groups.filter((group) => group.vertical.some((v) => crosses(line, v)));
		const joined: Group = { horizontal: [line], vertical: [] };
		for (const group of met) {
			joined.horizontal.push(...group.horizontal);
			joined.vertical.push(...group.vertical);
			groups.splice(groups.indexOf(group), 1);
		}
		groups.push(joined);
	}
	return joinLooseVerticals(groups);
}

const crosses = (h: Ruling, v: Ruling): boolean =>
	v.at >= h.from - touch && v.at <= h.to + touch && h.at >= v.from - touch && h.at <= v.to + touch;

/** Vertical lines without horizontal ones still part columns when several run side by side. */
function joinLooseVerticals(groups: Group[]): Group[] {
	const loose = groups.filter((group) => group.horizontal.length === 0);
	if (loose.length < 2) return groups;
	const kept = groups.filter((group) => group.horizontal.length > 0);
	for (const group of clusterBy(loose, (g) => g.vertical[0]?.from ?? 0, 20)) {
		kept.push({ horizontal: [], vertical: group.flatMap((g) => g.vertical) });
	}
	return kept;
}

function gridRegion({ horizontal, vertical }: Group): Region {
	const xs = clusterBy(vertical, (ruling) => ruling.at, 3).map((group) => group[0]?.at ?? 0);
	const left = Math.min(...xs, ...horizontal.map((ruling) => ruling.from));
	const right = Math.max(...xs, ...horizontal.map((ruling) => ruling.to));
	const edges = [...xs];
	if ((xs[0] ?? 0) - left > 6) edges.unshift(left);
	if (right - (xs.at(-1) ?? 0) > 6) edges.push(right);
	return { left, right, ...heightOf(horizontal, vertical), horizontal, vertical, edges };
}

const stackRegion = (horizontal: readonly Ruling[]): Region => ({
	left: Math.min(...horizontal.map((ruling) => ruling.from)),
	right: Math.max(...horizontal.map((ruling) => ruling.to)),
	...heightOf(horizontal, []),
	horizontal,
	vertical: [],
	edges: [],
});

function heightOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): { top: number; bottom: number } {
	const heights = horizontal.map((ruling) => ruling.at);
	const top = Math.min(...heights, ...vertical.map((ruling) => ruling.from));
	const bottom = Math.max(...heights, ...vertical.map((ruling) => ruling.to));
	return { top, bottom };
}
