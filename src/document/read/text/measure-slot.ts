// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compareMeasureNumbers } from "../../../plan/measure-number.ts";
import type { Atom } from "./atom.ts";
import { type KindScores, margin } from "./cell-kind.ts";
import { fieldOfCode } from "./measure-code.ts";

/** A measure as far as number and title go; cells are linked to it later. */
export type Slot = {
	readonly number: string;
	readonly page: number;
	readonly code: Atom;
	readonly title: Atom | undefined;
};

const MISSING_TITLE = -8;
const BESIDE_CODE = 4;
/** Less than this and an atom is no title, whatever is missing. */
const LEAST_MARGIN = -12;

/**
 * The codes of a page in the order of its rows: ascending, and where numbers were given twice one ascending run after the other.
 * Their printed order tells little, as each stands in the middle of its row.
 */
export function orderCodes(codes: readonly Atom[]): Atom[] {
	const ordered: Atom[] = [];
	let rest = [...codes];
	while (rest.length > 0) {
		const numbers = [...new Set(rest.map((code) => code.text))];
		const run = ascends(rest)
			? rest
			: numbers.sort(compareFieldsAsPrinted(rest)).map((number) => rest.find((code) => code.text === number) as Atom);
		ordered.push(...run);
		rest = rest.filter((code) => !run.includes(code));
	}
	return ordered;
}

function ascends(codes: readonly Atom[]): boolean {
	return codes
		.slice(1)
		.every(
			(code, at) =>
				!sameField(codes[at]?.text ?? "", code.text) || compareMeasureNumbers(codes[at]?.text ?? "", code.text) < 0,
		);
}

function sameField(a: string, b: string): boolean {
	return fieldOfCode(a) === fieldOfCode(b);
}

/** Fields stay in the order in which they were printed; a plan need not order its letters by the alphabet. */
function compareFieldsAsPrinted(codes: readonly Atom[]): (a: string, b: string) => number {
	const firstOf = (number: string) => codes.findIndex((code) => sameField(code.text, number));
	return (a, b) => (sameField(a, b) ? compareMeasureNumbers(a, b) : firstOf(a) - firstOf(b));
}

/** Gives each code of a page its title: the likeliest choice of titles that keeps both in order. */
function matchTitles(
	codes: readonly Atom[],
	candidates: readonly Atom[],
	score: (code: Atom, title: Atom) => number,
): (Atom | undefined)[] {
	const best: number[][] = [new Array(candidates.length + 1).fill(0)];
	for (const [k, code] of codes.entries()) {
		const above = best[k] as number[];
		const row = [(above[0] as number) + MISSING_TITLE];
		for (const [t, title] of candidates.entries()) {
			const take = (above[t] as number) + score(code, title);
			row.push(Math.max(row[t] as number, take, (above[t + 1] as number) + MISSING_TITLE));
		}
		best.push(row);
	}
	return traceTitles(codes, candidates, score, best);
}

function traceTitles(
	codes: readonly Atom[],
	candidates: readonly Atom[],
	score: (code: Atom, title: Atom) => number,
	best: readonly (readonly number[])[],
): (Atom | undefined)[] {
	const titles: (Atom | undefined)[] = new Array(codes.length).fill(undefined);
	let k = codes.length;
	let t = candidates.length;
	while (k > 0 && t > 0) {
		const here = best[k]?.[t];
		const [code, title] = [codes[k - 1] as Atom, candidates[t - 1] as Atom];
		if (here === best[k]?.[t - 1]) t -= 1;
		else if (here === (best[k - 1]?.[t - 1] as number) + score(code, title)) {
			titles[k - 1] = title;
			k -= 1;
			t -= 1;
		} else k -= 1;
	}
	return titles;
}

/**
 * The code that each text was printed beside: right after it, or where several codes were printed one below the other, and as
 * many texts after them, in the same order.
 */
function codesBesideTitles(atoms: readonly Atom[]): Map<Atom, Atom> {
	const beside = new Map<Atom, Atom>();
	for (let at = 0; at < atoms.length; at += 1) {
		const codes = runOf(atoms, at, atoms.length, (atom) => atom.kind === "code");
		const texts = runOf(atoms, at + codes.length, at + 2 * codes.length, isPlainText);
		const last = codes.at(-1);
		if (codes.length > 0 && texts.length === codes.length)
			for (const [nth, text] of texts.entries()) beside.set(text, codes[nth] as Atom);
		else if (last !== undefined && texts[0] !== undefined) beside.set(texts[0], last);
		at += Math.max(0, codes.length - 1);
	}
	return beside;
}

function isPlainText(atom: Atom): boolean {
	return atom.kind === "text" && !atom.bullet;
}

function runOf(atoms: readonly Atom[], from: number, to: number, belongs: (atom: Atom) => boolean): Atom[] {
	let end = from;
	while (end < Math.min(to, atoms.length) && belongs(atoms[end] as Atom)) end += 1;
	return atoms.slice(from, end);
}

const MOST_CODES = 60;

/** A text without pages is taken in portions, as codes and titles are matched each with each. */
function portions(atoms: readonly Atom[]): Atom[][] {
	const found: Atom[][] = [[]];
	let codes = 0;
	for (const atom of atoms) {
		if (atom.kind === "code") codes += 1;
		if (codes > MOST_CODES) {
			found.push([]);
			codes = 1;
		}
		found.at(-1)?.push(atom);
	}
	return found;
}

/** The measures of a document, page by page; `order` puts the codes of a page into the order of its rows. */
export function findSlots(
	atoms: readonly Atom[],
	kinds: ReadonlyMap<Atom, KindScores>,
	order: (codes: readonly Atom[]) => readonly Atom[],
): Slot[] {
	const beside = codesBesideTitles(atoms);
	const score = (code: Atom, title: Atom) =>
		margin(kinds.get(title) as KindScores, "title") + (beside.get(title) === code ? BESIDE_CODE : 0);
	return [...Map.groupBy(atoms, (atom) => atom.page).values()].flatMap(portions).flatMap((here) => {
		const codes = order(here.filter((atom) => atom.kind === "code"));
		const candidates = here.filter(
			(atom) => atom.kind === "text" && !atom.bullet && margin(kinds.get(atom) as KindScores, "title") > LEAST_MARGIN,
		);
		const titles = matchTitles(codes, candidates, score);
		return codes.map((code, at) => ({ number: code.text, page: code.page, code, title: titles[at] }));
	});
}
