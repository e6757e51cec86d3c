// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { looksLikeStatus } from "../../../plan/looks-like-status.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import type { SourceCell } from "../source.ts";
import { type FieldHint, fieldName } from "./action-field.ts";
import { sameText, squash, textOf } from "./cell-text.ts";
import { continuationOf, statusExpectedIn } from "./continuation.ts";
import { enterRow, enterSection, enterTable, type FieldPlace, fieldHints, nowhere } from "./field-place.ts";
import { type Identity, identityOf, type Naming, namingOf } from "./identity.ts";
import { numberedTitle } from "./number.ts";
import { type PlanRow, type PlanTable, rowsOf } from "./plan-table.ts";
import { apartOf, fieldRowOf } from "./section-row.ts";
import { joinSteps, type StepSource, stepOfRow } from "./step-of-row.ts";

/** A measure put together from its rows, before its action field and its occurrence are known. */
export type FoundMeasure = {
	number: string;
	title: string;
	numberCells: SourceCell[];
	titleCells: SourceCell[];
	steps: { source: StepSource; statusExpected: boolean }[];
	readonly hints: readonly FieldHint[];
	readonly review: Set<ReviewReason>;
};

/** What the tables of a plan hold: measures in the order of the document, and the cells that became a part of them. */
export type Found = { readonly measures: FoundMeasure[]; readonly used: Set<SourceCell> };

/** The walk through the rows: what was found so far, and the measure that the next row may belong to. */
type Walk = Found & {
	place: FieldPlace;
	/** The row over the width of the table that states the status of all below, where no column does. */
	status: readonly SourceCell[];
	measure: FoundMeasure | undefined;
	/** The numbers and titles so far. */
	readonly known: Set<string>;
};

export function findMeasures(tables: readonly PlanTable[]): Found {
	const walk: Walk = {
		measures: [],
		used: new Set(),
		place: nowhere,
		status: [],
		measure: undefined,
		known: new Set(),
	};
	for (const table of tables) walkTable(walk, table);
	return walk;
}

function walkTable(walk: Walk, table: PlanTable): void {
	const naming = namingOf(table);
	const statusExpected = statusExpectedIn(table);
	walk.place = enterTable(walk.place, table);
	if (!table.continues) walk.status = [];
	if (table.name !== "") startNamed(walk, table, table.name, []);
	const rows = rowsOf(table);
	for (const [index, row] of rows.entries()) {
		walk.place = enterRow(walk.place, row);
		use(walk, [...row.own.actionField, ...row.above.actionField]);
		const apart = apartOf(row, naming.numbered) ?? fieldRowOf(row, rows[index + 1], naming);
		if (apart?.kind === "section") walkSection(walk, table, naming, apart.cells);
		else if (!apart) walkRow(walk, row, naming, statusExpected);
	}
}

function use(walk: Walk, cells: readonly SourceCell[]): void {
	for (const cell of cells) walk.used.add(cell);
}

/** Where no column names measures, rows over the whole width do, except those that call themselves action fields. */
function walkSection(walk: Walk, table: PlanTable, naming: Naming, cells: readonly SourceCell[]): void {
	if (naming.above && !fieldName(textOf(cells)).named) {
		startNamed(walk, table, textOf(cells), cells);
		return;
	}
	walk.measure = undefined;
	if (!table.columns.roles.includes("status") && looksLikeStatus(textOf(cells)) >= 0.5) {
		walk.status = cells;
		use(walk, cells);
		return;
	}
	const place = enterSection(walk.place, cells);
	if (!place) return;
	walk.place = place;
	use(walk, cells);
}

function startNamed(walk: Walk, table: PlanTable, text: string, cells: readonly SourceCell[]): void {
	const { number, title } = numberedTitle(text) ?? { number: "", title: text };
	startMeasure(walk, table, { number, title, aside: "", numberCells: cells, titleCells: cells });
	use(walk, cells);
}

function walkRow(walk: Walk, row: PlanRow, naming: Naming, statusExpected: boolean): void {
	const identity = identityOf(row, naming);
	const step = withStatus(stepOfRow(row), walk.status);
	use(walk, [...identity.numberCells, ...identity.titleCells, ...(step ? Object.values(step.cells).flat() : [])]);
	const relation = walk.measure ? relationOf(walk.measure, identity, row, naming, step) : "new";
	if (relation === "new" || !walk.measure) startOfRow(walk, row, identity, naming);
	else if (relation === "longer-title") lengthenTitle(walk.measure, identity);
	if (step && walk.measure) addStep(walk.measure, row, step, statusExpected);
	const aside = fieldName(identity.aside);
	if (aside.code !== "" || aside.named) walk.place = { ...walk.place, section: identity.aside };
}

function withStatus(step: StepSource | undefined, status: readonly SourceCell[]): StepSource | undefined {
	return step && status.length > 0 ? { ...step, cells: { ...step.cells, status } } : step;
}

type Relation = "new" | "same" | "longer-title";

/** Whether a row begins a measure, goes on with it, or prints the rest of its title. */
function relationOf(
	measure: FoundMeasure,
	{ number, title }: Identity,
	row: PlanRow,
	naming: Naming,
	step: StepSource | undefined,
): Relation {
	const sameTitle = title === "" || sameText(title, measure.title);
	if (number !== "") return sameTitle && measureKey(number) === measureKey(measure.number) ? "same" : "new";
	if (sameTitle) return "same";
	return naming.numbered && !step && row.above.number.length === 0 ? "longer-title" : "new";
}

function startOfRow(walk: Walk, row: PlanRow, identity: Identity, naming: Naming): void {
	const number = identity.number === "" ? textOf(row.above.number) : identity.number;
	const again = number !== "" && walk.known.has(keyOf({ number, title: identity.title }));
	const review = startMeasure(walk, row.table, { ...identity, number });
	const unnamed = identity.number === "" && (naming.numbered || identity.title === "");
	if (unnamed || again || identity.aside !== "" || (naming.numbered && !naming.isUsual(number)))
		review.add("measure-unsure");
}

/** To notice the same number over the same title once more, with others between: printed twice, or torn apart. */
function keyOf({ number, title }: Pick<Identity, "number" | "title">): string {
	return `${measureKey(number)} ${squash(title)}`;
}

function startMeasure(walk: Walk, table: PlanTable, identity: Identity): Set<ReviewReason> {
	const { number, title, numberCells, titleCells } = identity;
	const doubts = [...numberCells, ...titleCells].flatMap((cell) => cell.doubts);
	const review = new Set<ReviewReason>([...table.doubts, ...doubts]);
	if (table.columns.unsure) review.add("columns-unsure");
	const cells = { numberCells: [...numberCells], titleCells: [...titleCells] };
	walk.measure = { number, title, ...cells, steps: [], hints: fieldHints(walk.place), review };
	walk.measures.push(walk.measure);
	walk.known.add(keyOf(identity));
	return review;
}

function lengthenTitle(measure: FoundMeasure, identity: Identity): void {
	measure.title = `${measure.title} ${identity.title}`;
	measure.titleCells.push(...identity.titleCells);
	measure.review.add("measure-unsure");
}

function addStep(measure: FoundMeasure, row: PlanRow, step: StepSource, statusExpected: boolean): void {
	const last = measure.steps.at(-1);
	const continuation = last ? continuationOf(row, step, last.source, statusExpected) : "new";
	if (continuation === "new" || !last) measure.steps.push({ source: step, statusExpected });
	else last.source = joinSteps(last.source, step, "rows-unsure");
}
