// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../../../plan/status-scheme.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { Radios } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { CellConflictView, type Conflict } from "../edit/conflict.tsx";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, cellName, editPage } from "../edit/edit-page.tsx";

type StatementFormProps = {
	readonly view: View;
	readonly scheme: StatusScheme;
	readonly about: { readonly words: string; readonly address: string };
	readonly form: PostedTexts;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
};

/** The statuses of a plan to choose from, in plain words. */
export function StatusChoice({ view, scheme, chosen }: { view: View; scheme: StatusScheme; chosen: string }) {
	const options = scheme.map(({ key, label }) => ({ value: key, label: label[view.locale] }));
	return (
		<Radios
			name="status"
			legend={cellName(view.t, "status")}
			options={[...options, { value: "", label: view.t.edit_status_none() }]}
			chosen={chosen}
		/>
	);
}

/** How far a step is at a reporting date. */
export function statementForm({ view, scheme, about, form, problems = [], conflict }: StatementFormProps) {
	const { t } = view;
	const { asOf = "", status = "", statusText = "", description = "", seenAsOf = "", version = "0" } = form;
	const shared = { view, conflict };
	return editPage({
		...{ view, about, problems, conflict, title: t.edit_statement_title(), button: t.edit_save() },
		hidden: { seenAsOf, version },
		children: (
			<>
				<TextField
					name="asOf"
					type="date"
					label={t.edit_date_label()}
					hint={t.edit_as_of_hint()}
					value={asOf}
					problem={problems.find(({ field }) => field === "asOf")?.sentence}
				/>
				<div id={cellId("status")} class="edit-cell">
					<CellConflictView view={view} conflict={conflict} cell="status" choosable={false} />
					<StatusChoice view={view} scheme={scheme} chosen={status} />
				</div>
				<EditCell {...shared} cell="description" value={description} rows={10} />
				<EditCell {...shared} cell="statusText" value={statusText} hint={t.edit_status_text_hint()} />
			</>
		),
	});
}
