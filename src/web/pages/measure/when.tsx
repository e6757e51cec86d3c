// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { overdueOf, type StepRow } from "../../../plan/step-row.ts";
import type { View } from "../../view.ts";
import { overdueWords } from "../reading/finding-words.ts";
import { termWords } from "../reading/term-words.ts";

/** A term as written, what was understood of it, and by how long it has passed. */
export function When({ view, row }: { readonly view: View; readonly row: StepRow }) {
	const { term } = row.step;
	const { byLine, beneath } = termWords(view, term);
	const overdue = overdueOf(row);
	if (term.length === 0 && !overdue) return <p class="quiet">{view.t.measure_no_term()}</p>;
	return (
		<>
			{term.map((line, at) => (
				<p class="breakable">
					{line}
					{byLine[at] && <span class="understood"> {byLine[at]}</span>}
				</p>
			))}
			{beneath.map((words) => (
				<p class="understood">{words}</p>
			))}
			{overdue && <p class="overdue">{overdueWords(view.t, overdue)}</p>}
		</>
	);
}
