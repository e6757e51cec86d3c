// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import type { Slot } from "./measure-slot.ts";
import { type NearSlots, pagePenalty } from "./near-slots.ts";
import { similarity, type Vector } from "./similarity.ts";
import type { Statement } from "./statement.ts";

/** What is known of the measures while cells are being linked to them. */
export type Known = {
	readonly slots: readonly Slot[];
	readonly near: NearSlots;
	/** The texts already linked to each measure. */
	readonly about: readonly Vector[];
	readonly vectorOf: (text: string) => Vector;
	/** Where each atom stands in the text. */
	readonly position: ReadonlyMap<Atom, number>;
	readonly atoms: readonly Atom[];
};

const ALIKE = 2;
const GLUED_TO_CODE = 0.4;
/** A statement and what was printed in one row with it belong together. */
const IN_ROW = 0.8;
const MOST_ROWS = 8;
const STAYS = 0.25;
const STAYS_WITH_TERM = 0.5;
const TOO_MANY = 0.6;
/** Statuses one upon the other share one description, so they are rows of one measure. */
const STACKED = 1.5;

/** Statements keep the order of the measures; each measure should have one, rather none more than contents; a term begins a new one. */
export function placeStatements(
	statements: readonly Statement[],
	contentsOf: (slot: number) => number,
	known: Known,
): Map<number, number> {
	const vectors = statements.map((one) => known.vectorOf(one.description.map((atom) => atom.text).join(" ")));
	const slotOf = (candidate: number) => Math.floor(candidate / MOST_ROWS);
	const path = bestPath({
		items: statements.length,
		candidates: (item) =>
			known
				.near(statements[item]?.status.page ?? 0)
				.flatMap((slot) => Array.from({ length: MOST_ROWS }, (_, row) => slot * MOST_ROWS + row)),
		fits: (item, candidate) => {
			const [slot, row] = [slotOf(candidate), candidate % MOST_ROWS];
			const tooMany = row > 0 && row >= contentsOf(slot) ? TOO_MANY : 0;
			return fitOf(vectors[item] as Vector, slot, statements[item]?.status.page ?? 0, known) - tooMany;
		},
		follows: (before, candidate, item) => {
			const [last, slot, row] = [slotOf(before), slotOf(candidate), candidate % MOST_ROWS];
			const expected = slot === last ? Math.min(MOST_ROWS - 1, (before % MOST_ROWS) + 1) : 0;
			if (row !== expected) return Number.NEGATIVE_INFINITY;
			if (slot < last) return -2;
			const isStacked = isGluedTo(statements[item]?.status, statements[item - 1]?.status, known);
			if (isStacked) return slot === last ? 0 : -STACKED;
			if (slot === last) return statements[item]?.terms.length === 0 ? -STAYS : -STAYS_WITH_TERM;
			return -0.6 * (slot - last - 1);
		},
	});
	return new Map([...path].map(([item, candidate]) => [item, slotOf(candidate)]));
}

function isGluedTo(atom: Atom | undefined, before: Atom | undefined, known: Known): boolean {
	if (atom === undefined || before === undefined || atom.opens) return false;
	return known.atoms[(known.position.get(atom) ?? 0) - 1] === before;
}

function fitOf(vector: Vector, slot: number, page: number, known: Known): number {
	return ALIKE * similarity(vector, known.about[slot] as Vector) - pagePenalty(known.slots[slot] as Slot, page);
}

const SKIPPED = 0.8;
const BACK = 1;
const LEAD_BEGINS_ROW = 0.3;

/** Contents keep the order of the measures; the code or title of a row opens it, or stands after its first content. */
export function placeContents(
	contents: readonly Atom[],
	rowOf: ReadonlyMap<Atom, number>,
	known: Known,
): Map<number, number> {
	const vectors = contents.map((atom) => known.vectorOf(atom.text));
	const inRow = contents.map((atom) => rowOf.has(atom));
	const glued = contents.map((atom) => codeGluedTo(atom, known));
	const early = earliness(contents, known);
	const beforeLead = contents.map((atom) =>
		/federführ/iu.test(known.atoms[(known.position.get(atom) ?? 0) + 1]?.text ?? ""),
	);
	return bestPath({
		items: contents.length,
		candidates: (item) => known.near(contents[item]?.page ?? 0),
		fits: (item, slot) =>
			fitOf(vectors[item] as Vector, slot, contents[item]?.page ?? 0, known) +
			(glued[item] !== undefined && glued[item] === known.slots[slot]?.code ? GLUED_TO_CODE : 0) +
			(rowOf.get(contents[item] as Atom) === slot ? IN_ROW : 0) -
			early(item, slot),
		follows: (before, slot, item) => {
			if (slot === before) return beforeLead[item] ? -LEAD_BEGINS_ROW : 0;
			const jump = slot > before ? SKIPPED * (slot - before - 1) : BACK;
			return inRow[item] || inRow[item - 1] ? -jump / 2 : -jump;
		},
	});
}

const EARLY = 0.4;
const EARLY_BY_ONE = 0.1;
const LATE = 0.5;
const LATE_AFTER_SEVERAL = 0.2;

/** What it costs that a content was printed before its measure's row began, or after another one had. */
function earliness(contents: readonly Atom[], known: Known): (item: number, slot: number) => number {
	const at = contents.map((atom) => known.position.get(atom) ?? 0);
	const opens = known.slots.map((slot) =>
		Math.min(
			...[slot.code, slot.title].map((atom) =>
				atom === undefined ? Number.POSITIVE_INFINITY : (known.position.get(atom) ?? 0),
			),
		),
	);
	const heads = headsBefore(contents, known);
	return (item, slot) => {
		const page = contents[item]?.page;
		if (known.slots[slot]?.page !== page)
			return (known.slots[slot]?.page ?? 0) < (page ?? 0) &&
				heads[item]?.some((head) => known.slots[head]?.page === page)
				? LATE
				: 0;
		const opened = opens[slot] as number;
		if ((at[item] as number) < opened) {
			let between = 0;
			while (between < 5 && (at[item + between + 1] ?? opened) < opened) between += 1;
			return known.slots[slot - 1]?.page !== page ? 0 : EARLY_BY_ONE + EARLY * between;
		}
		const begun = heads[item] as readonly number[];
		if (begun.length === 0 || begun.includes(slot) || Math.max(...begun) <= slot) return 0;
		return begun.length === 1 ? LATE : LATE_AFTER_SEVERAL;
	};
}

/** For each content: the measures whose codes or titles were printed last before it, with no other content between them. */
function headsBefore(contents: readonly Atom[], known: Known): (readonly number[])[] {
	const slotOf = new Map(
		known.slots.flatMap((slot, at) =>
			[slot.code, slot.title].flatMap((atom) => (atom === undefined ? [] : [[atom, at] as const])),
		),
	);
	const isContent = new Set(contents);
	const found: (readonly number[])[] = [];
	let heads = new Set<number>();
	let closed = false;
	for (const atom of known.atoms) {
		const slot = slotOf.get(atom);
		if (slot !== undefined) {
			heads = closed ? new Set([slot]) : heads.add(slot);
			closed = false;
		}
		if (isContent.has(atom)) {
			found.push([...heads]);
			closed = true;
		}
	}
	return found;
}

function codeGluedTo(atom: Atom, known: Known): Atom | undefined {
	const at = known.position.get(atom) ?? 0;
	const after = known.atoms[at + 1];
	if (after?.kind === "code" && !after.opens) return after;
	const before = known.atoms[at - 1];
	return before?.kind === "code" && !atom.opens ? before : undefined;
}

/** Office cells were printed between the contents of their row; a lead begins a new row, participants follow their lead. */
export function placeOffices(
	offices: readonly Atom[],
	rowOf: ReadonlyMap<Atom, number>,
	owners: ReadonlyMap<Atom, number>,
	known: Known,
): Map<number, number> {
	const isLead = (item: number) => /federführ/iu.test(offices[item]?.text ?? "");
	const follows = (item: number) => /^(?:weitere )?beteilig|^i\.? ?Z\.? ?m/iu.test(offices[item]?.text ?? "");
	return bestPath({
		items: offices.length,
		candidates: (item) => known.near(offices[item]?.page ?? 0),
		fits: (item, slot) =>
			besides(offices[item] as Atom, slot, owners, known) +
			(rowOf.get(offices[item] as Atom) === slot ? IN_ROW : 0) -
			pagePenalty(known.slots[slot] as Slot, offices[item]?.page ?? 0),
		follows: (before, slot, item) => {
			if (slot === before) return isLead(item) ? -1.2 : 0;
			if (slot < before) return -1.5;
			return (isLead(item) ? 0 : follows(item) ? -1.2 : -0.3) - 0.9 * (slot - before - 1);
		},
	});
}

/** Terms that stand alone: in order, beside what is theirs, and rather to a measure that has none yet. */
export function placeTerms(
	terms: readonly Atom[],
	owners: ReadonlyMap<Atom, number>,
	needy: (slot: number) => boolean,
	known: Known,
): Map<number, number> {
	return bestPath({
		items: terms.length,
		candidates: (item) => known.near(terms[item]?.page ?? 0),
		fits: (item, slot) =>
			besides(terms[item] as Atom, slot, owners, known) +
			(needy(slot) ? 0.8 : 0) -
			pagePenalty(known.slots[slot] as Slot, terms[item]?.page ?? 0),
		follows: (before, slot) => (slot === before ? -0.5 : slot > before ? -0.3 * (slot - before - 1) : -1),
	});
}

const BESIDE = 0.2;

/** Some evidence for each neighbour in the text that is already linked to the measure. */
function besides(atom: Atom, slot: number, owners: ReadonlyMap<Atom, number>, known: Known): number {
	const at = known.position.get(atom) ?? 0;
	const ownerFrom = (step: 1 | -1) => {
		for (let far = 1; far <= 3; far += 1) {
			const other = known.atoms[at + step * far];
			const owner = other === undefined ? undefined : owners.get(other);
			if (owner !== undefined) return owner;
		}
		return undefined;
	};
	return (ownerFrom(-1) === slot ? BESIDE : 0) + (ownerFrom(1) === slot ? BESIDE : 0);
}
