// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import type { SourceCell } from "../source.ts";
import type { FieldHint } from "./action-field.ts";
import { cellText, sameText } from "./cell-text.ts";
import { continuationOf, statusExpectedIn } from "./continuation.ts";
import { type Identity, identityOf, type Naming, namingOf } from "./identity.ts";
import { type PlanRow, type PlanTable, rowsOf } from "./plan-table.ts";
import { apartOf } from "./section-row.ts";
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
	measure: FoundMeasure | undefined;
};

export function findMeasures(tables: readonly PlanTable[]): Found {
	const folding: Folding = {
		measures: [],
		used: new Set(),
		fieldHints: [],
		column: "",
		section: "",
		measure: undefined,
	};
	for (const table of tables) foldTable(folding, table);
	return folding;
}

function foldTable(folding: Folding, table: PlanTable): void {
	const naming = namingOf(table);
	const statusExpected = statusExpectedIn(table);
	if (!table.continues && table.under.length > 0) folding.section = "";
	for (const row of rowsOf(table)) {
		noteField(folding, row);
		const apart = apartOf(row, naming.numbered);
		if (apart?.kind === "section") startSection(folding, apart.cells);
		else if (!apart) foldRow(folding, row, naming, statusExpected);
	}
}

function startSection(folding: Folding, cells: readonly SourceCell[]): void {
	folding.section = cells.map(cellText).join(" ");
	folding.measure = undefined;
	folding.fieldHints.push({ source: "section", text: folding.section, cells });
	for (const cell of cells) folding.used.add(cell);
}

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
	if (relation === "new" || !folding.measure) startMeasure(folding, row, identity, naming, relation);
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

function startMeasure(folding: Folding, row: PlanRow, identity: Identity, naming: Naming, _relation: Relation): void {
	const above = row.above.number.map(cellText).join(" ");
	const number = identity.number === "" ? above : identity.number;
	const review = new Set<ReviewReason>(row.table.doubts);
	if (naming.numbered && identity.number === "") review.add("measure-unsure");
	if (identity.number === "" && identity.title === "") review.add("measure-unsure");
	folding.measure = {
		number,
		title: identity.title,
		numberCells: [...identity.numberCells],
		titleCells: [...identity.titleCells],
		steps: [],
		hints: hintsOf(folding, row.table),
		review,
	};
	if (row.table.columns.unsure) review.add("columns-unsure");
	for (const cell of [...identity.numberCells, ...identity.titleCells])
		for (const doubt of cell.doubts) review.add(doubt);
	folding.measures.push(folding.measure);
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
