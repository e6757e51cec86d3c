// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellIn, cellsOf, sameCell } from "../../../plan/change/cell.ts";
import type { RowChange } from "../../../plan/change/change.ts";
import type { Row, RowKind } from "../../../plan/change/row.ts";
import { findRow } from "../../../plan/change/row.ts";
import type { Statement, Step } from "../../../plan/plan.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { cellName } from "../edit/edit-page.tsx";
import { fieldWords, measureName, stepName } from "../edit/names.ts";
import { cellWords, isTold, type Words } from "./cell-words.ts";

/** What a row is called: "M.4 Beratung, Schritt 2". */
export function rowName(words: Words, kind: RowKind, row: Row): string {
	const { view } = words;
	if (kind === "alias") return "number" in row ? view.t.edit_row_alias({ number: row.number }) : "";
	if ("asOf" in row) return statementName(words, row);
	if ("content" in row) return nameOfStep(words, row);
	if ("slug" in row) return measureName(view, row);
	if ("code" in row) return fieldWords(row);
	return "title" in row ? row.title : "";
}

function statementName(words: Words, { stepId, asOf }: Statement): string {
	const step = findRow(words.rows, "step", stepId);
	const date = words.view.t.edit_row_statement({ date: dayWords(words.view.locale, asOf) });
	return step ? `${nameOfStep(words, step)}, ${date}` : date;
}

function nameOfStep({ view, rows }: Words, step: Step): string {
	const measure = findRow(rows, "measure", step.measureId);
	return measure ? stepName(view, measure, step) : view.t.measure_step({ position: step.position });
}

function nameOf(words: Words, { kind, before, after }: RowChange): string {
	const row = after ?? before;
	if (!row) return "";
	const name = rowName(words, kind, row);
	if (!before) return words.view.t.edit_row_new({ name });
	return after ? name : words.view.t.edit_row_gone({ name });
}

type CellsProps = { readonly words: Words; readonly action: string; readonly before?: Row; readonly after?: Row };

/** Every cell that differs, with the words that came and went. */
export function ChangedCells({ words, action, before = {} as Row, after = {} as Row }: CellsProps) {
	const { view } = words;
	const cells = cellsOf(before, after).filter((cell) => isTold(cell, action) && !sameCell(before, after, cell));
	return (
		<dl class="changed-cells">
			{cells.map((cell) => {
				const was = cellWords(words, cell, cellIn(before, cell));
				const is = cellWords(words, cell, cellIn(after, cell));
				return (
					<div>
						<dt>{cellName(view.t, cell)}</dt>
						<dd>
							<MarkedWords view={view} before={was} after={is} />
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

/** One row of a change, before and after. */
export function RowChangeView({
	words,
	action,
	row,
}: {
	readonly words: Words;
	readonly action: string;
	readonly row: RowChange;
}) {
	const { before, after } = row;
	return (
		<div class="row-change">
			<h3 class="row-change__name breakable">{nameOf(words, row)}</h3>
			<ChangedCells words={words} action={action} {...(before && { before })} {...(after && { after })} />
		</div>
	);
}
