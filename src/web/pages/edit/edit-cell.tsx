// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { CellConflictView, type Conflict } from "./conflict.tsx";
import { cellId, cellName } from "./edit-page.tsx";

type EditCellProps = {
	readonly view: View;
	readonly cell: string;
	readonly value: string;
	readonly hint?: string;
	readonly problem?: string | undefined;
	/** How many lines the field shows; a single one is a plain field. */
	readonly rows?: number;
	readonly optional?: boolean;
	readonly conflict?: Conflict | undefined;
	/** What was understood of the text as it was saved. */
	readonly children?: Child;
};

/** A cell of the plan to write in; above it both texts where two people changed it. */
export function EditCell(props: EditCellProps) {
	const { view, cell, value, hint, problem, rows = 1, optional = true, conflict, children } = props;
	const label = cellName(view.t, cell);
	const shownHint = hint ? { hint } : {};
	return (
		<div class="edit-cell">
			<CellConflictView view={view} conflict={conflict} cell={cell} />
			{rows > 1 ? (
				<TextArea name={cell} id={cellId(cell)} label={label} value={value} rows={rows} {...shownHint} />
			) : (
				<TextField
					name={cell}
					id={cellId(cell)}
					label={label}
					value={value}
					problem={problem}
					optional={optional}
					{...shownHint}
				/>
			)}
			{children}
		</div>
	);
}
