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
	/** Where the next one begins on the page; infinite for the last. */
	readonly limit: number;
};

const touch = 3;

/** Finds, on each page, the parts in which touching lines part both columns and rows, from top to bottom. */
export function regionsOf(pages: readonly Page[]): Map<number, Region[]> {
	const candidates = new Map(pages.map((page) => [page.number, candidatesOn(page)]));
	const grids = [...candidates.values()].flat().filter(isGrid);
	return new Map(
		[...candidates].map(([page, regions]) => [
			page,
			inOrder(regions.filter((region) => isGrid(region) || goesOn(region, grids))),
		]),
	);
}

const isGrid = (region: Region): boolean => distinctHeights(region.horizontal) >= 2;

/** A row that fills a whole page has no line at its head or foot, but the columns of the pages around it. */
const goesOn = (region: Region, grids: readonly Region[]): boolean =>
	grids.some(
		(grid) =>
			grid.edges.length === region.edges.length &&
			grid.edges.every((edge, i) => Math.abs(edge - (region.edges[i] ?? 0)) < 4),
	);

const inOrder = (regions: readonly Region[]): Region[] =>
	regions
		.toSorted((a, b) => a.top - b.top)
		.map((region, i, all) => ({ ...region, limit: all[i + 1]?.top ?? Infinity }));

const candidatesOn = (page: Page): Region[] =>
	connected(mergeRulings(page.rulings.horizontal), mergeRulings(page.rulings.vertical))
		.filter((group) => group.vertical.length >= 2)
		.map(gridRegion)
		.filter((region) => region.edges.length > 2);

const distinctHeights = (rulings: readonly Ruling[]): number => clusterBy(rulings, (ruling) => ruling.at, 3).length;

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

/**
 * Vertical lines that no horizontal one meets still part columns: beside a grid (the edge of a merged column that goes on
 * over the whole page) they belong to it, several side by side make a table of their own.
 */
function joinLooseVerticals(groups: readonly Group[]): Group[] {
	const grids = groups.filter((group) => group.horizontal.length > 0);
	const homeless: Ruling[] = [];
	for (const ruling of groups.filter((group) => group.horizontal.length === 0).flatMap((group) => group.vertical)) {
		const grid = grids.find((group) => group.vertical.length > 1 && runsBeside(ruling, group));
		if (grid) grid.vertical.push(ruling);
		else homeless.push(ruling);
	}
	const stacks = clusterBy(homeless, (ruling) => ruling.from, 20).filter((group) => group.length > 1);
	return [...grids, ...stacks.map((vertical) => ({ horizontal: [], vertical }))];
}

function runsBeside(ruling: Ruling, { vertical }: Group): boolean {
	const from = Math.min(...vertical.map((v) => v.from));
	const to = Math.max(...vertical.map((v) => v.to));
	return Math.min(ruling.to, to) - Math.max(ruling.from, from) > 0.8 * (ruling.to - ruling.from);
}

function gridRegion({ horizontal, vertical }: Group): Region {
	const xs = clusterBy(vertical, (ruling) => ruling.at, 3).map((group) => group[0]?.at ?? 0);
	const left = Math.min(...xs, ...horizontal.map((ruling) => ruling.from));
	const right = Math.max(...xs, ...horizontal.map((ruling) => ruling.to));
	const edges = [...xs];
	if ((xs[0] ?? 0) - left > 6) edges.unshift(left);
	if (right - (xs.at(-1) ?? 0) > 6) edges.push(right);
	return { left, right, ...heightOf(horizontal, vertical), horizontal, vertical, edges, limit: Infinity };
}

function heightOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): { top: number; bottom: number } {
	const heights = horizontal.map((ruling) => ruling.at);
	const top = Math.min(...heights, ...vertical.map((ruling) => ruling.from));
	const bottom = Math.max(...heights, ...vertical.map((ruling) => ruling.to));
	return { top, bottom };
}
