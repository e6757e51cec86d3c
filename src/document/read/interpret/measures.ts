// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import type { SourceCell } from "../source.ts";
import { type FieldHint, fieldName } from "./action-field.ts";
import { cellText, sameText } from "./cell-text.ts";
import { continuationOf, statusExpectedIn } from "./continuation.ts";
import { type Identity, identityOf, type Naming, namingOf } from "./identity.ts";
import { fieldCodesIn, numberedTitle } from "./number.ts";
import { type PlanRow, type PlanTable, rowsOf } from "./plan-table.ts";
import { type Apart, apartOf } from "./section-row.ts";
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
export type Found = {
	readonly measures: FoundMeasure[];
	readonly used: Set<SourceCell>;
	readonly fieldHints: FieldHint[];
};

type Folding = Found & {
	column: string;
	section: string;
	under: readonly string[];
	measure: FoundMeasure | undefined;
};

export function findMeasures(tables: readonly PlanTable[]): Found {
	const folding: Folding = {
		measures: [],
		used: new Set(),
		fieldHints: [],
		column: "",
		section: "",
		under: [],
		measure: undefined,
	};
	for (const table of tables) foldTable(folding, table);
	return folding;
}

function foldTable(folding: Folding, table: PlanTable): void {
	const naming = namingOf(table);
	const statusExpected = statusExpectedIn(table);
	if (table.under.join() !== folding.under.join()) folding.section = "";
	folding.under = table.under;
	if (table.name !== "") startNamed(folding, table, table.name, []);
	const rows = rowsOf(table);
	for (const [index, row] of rows.entries()) {
		noteField(folding, row);
		const apart = apartOf(row, naming.numbered) ?? fieldRowOf(row, rows[index + 1], naming);
		if (apart?.kind === "section" && namesMeasure(naming, apart.cells))
			startNamed(folding, table, textOf(apart.cells), apart.cells);
		else if (apart?.kind === "section") startSection(folding, apart.cells);
		else if (!apart) foldRow(folding, row, naming, statusExpected);
	}
}

/** `3 | Wohnen` above `3.1 | ...`: numbered like a measure, but the number begins those that follow, and nothing is said. */
function fieldRowOf(row: PlanRow, next: PlanRow | undefined, naming: Naming): Apart | undefined {
	const { number, title, numberCells, titleCells } = identityOf(row, naming);
	if (!next || number === "" || title === "" || stepOfRow(row)) return undefined;
	const codes = fieldCodesIn(identityOf(next, naming).number).map(measureKey);
	const cells = [...new Set([...numberCells, ...titleCells])];
	return codes.includes(measureKey(number)) ? { kind: "section", cells } : undefined;
}

/** Where no column names measures, rows over the whole width do, except those that call themselves action fields. */
function namesMeasure(naming: Naming, cells: readonly SourceCell[]): boolean {
	return naming.above && !fieldName(textOf(cells)).named;
}

function textOf(cells: readonly SourceCell[]): string {
	return cells.map(cellText).join(" ");
}

function startNamed(folding: Folding, table: PlanTable, text: string, cells: readonly SourceCell[]): void {
	const { number, title } = numberedTitle(text) ?? { number: "", title: text };
	beginMeasure(folding, table, { number, title, numberCells: cells, titleCells: cells });
	for (const cell of cells) folding.used.add(cell);
}

function startSection(folding: Folding, cells: readonly SourceCell[]): void {
	folding.measure = undefined;
	if (isBelow(textOf(cells), folding.section)) return;
	folding.section = textOf(cells);
	folding.fieldHints.push({ source: "section", text: folding.section, cells });
	for (const cell of cells) folding.used.add(cell);
}

/** A goal or a chapter within an action field: no field of its own, its text is left over. */
function isBelow(text: string, section: string): boolean {
	if (section === "") return false;
	return goal.test(text) ? !goal.test(section) : fieldName(section).named && !fieldName(text).named;
}

const goal = /^(?:(?:Ober|Leit|Teil|Unter|Handlungs)?ziel(?:e|setzung)?|Strategie|Leitlinie|Leitbild)(?!\p{L})/iu;

/** The cell of the action field counts for all rows until another one stands there. */
function noteField(folding: Folding, row: PlanRow): void {
	const cells = [...row.own.actionField, ...row.above.actionField];
	const text = cells.map(cellText).join(" ");
	if (text === "" || text === folding.column) return;
	folding.column = text;
	folding.fieldHints.push({ source: "column", text, cells });
	for (const cell of cells) folding.used.add(cell);
}

function foldRow(folding: Folding, row: PlanRow, naming: Naming, statusExpected: boolean): void {
	const identity = identityOf(row, naming);
	for (const cell of [...identity.numberCells, ...identity.titleCells, ...row.own.actionField]) folding.used.add(cell);
	const step = stepOfRow(row);
	const relation = relationOf(folding.measure, identity, row, naming, step);
	if (relation === "new" || !folding.measure) startMeasure(folding, row, identity, naming);
	else if (relation === "longer-title") lengthenTitle(folding.measure, identity);
	if (step && folding.measure) addStep(folding.measure, row, step, statusExpected);
	for (const cell of step ? Object.values(step.cells).flat() : []) folding.used.add(cell);
}

type Relation = "new" | "same" | "longer-title";

function relationOf(
	measure: FoundMeasure | undefined,
	identity: Identity,
	row: PlanRow,
	naming: Naming,
	step: StepSource | undefined,
): Relation {
	const { number, title } = identity;
	if (!measure) return "new";
	if (number !== "")
		return measureKey(number) === measureKey(measure.number) && (title === "" || sameText(title, measure.title))
			? "same"
			: "new";
	if (title === "" || sameText(title, measure.title)) return "same";
	if (naming.numbered && !step && row.above.number.length === 0) return "longer-title";
	return "new";
}

function startMeasure(folding: Folding, row: PlanRow, identity: Identity, naming: Naming): void {
	const number = identity.number === "" ? textOf(row.above.number) : identity.number;
	const review = beginMeasure(folding, row.table, { ...identity, number });
	const unnamed = identity.number === "" && identity.title === "";
	if (unnamed || (naming.numbered && identity.number === "")) review.add("measure-unsure");
}

function beginMeasure(folding: Folding, table: PlanTable, identity: Identity): Set<ReviewReason> {
	const { number, title, numberCells, titleCells } = identity;
	const review = new Set<ReviewReason>([
		...table.doubts,
		...[...numberCells, ...titleCells].flatMap((cell) => cell.doubts),
	]);
	if (table.columns.unsure) review.add("columns-unsure");
	const hints = hintsOf(folding, table);
	folding.measure = {
		number,
		title,
		numberCells: [...numberCells],
		titleCells: [...titleCells],
		steps: [],
		hints,
		review,
	};
	folding.measures.push(folding.measure);
	return review;
}

function hintsOf(folding: Folding, table: PlanTable): readonly FieldHint[] {
	const hints: FieldHint[] = [
		{ source: "column", text: folding.column, cells: [] },
		{ source: "section", text: folding.section, cells: [] },
		...[...table.under].reverse().map((text) => ({ source: "heading" as const, text, cells: [] })),
	];
	return hints.filter((hint) => hint.text !== "");
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
