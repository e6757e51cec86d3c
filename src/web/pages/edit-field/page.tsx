// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PostedTexts } from "../../posted-form.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import type { Conflict } from "../edit/conflict.tsx";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, editPage } from "../edit/edit-page.tsx";

type FieldFormProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	readonly isNew: boolean;
	readonly form: PostedTexts;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
};

/** An action field's code, title and place. */
export function fieldForm({ view, about, isNew, form, problems = [], conflict }: FieldFormProps) {
	const { t } = view;
	const { code = "", title = "", place = "", seenPlace = "", version = "0" } = form;
	const shared = { view, conflict };
	const problem = problems.find(({ field }) => field === cellId("title"))?.sentence;
	return editPage({
		...{ view, about, problems, conflict, button: isNew ? t.edit_add_field() : t.edit_save() },
		title: isNew ? t.edit_add_field_title() : t.edit_field_title(),
		hidden: { version, seenPlace },
		children: (
			<>
				<EditCell {...shared} cell="code" value={code} />
				<EditCell {...shared} cell="title" value={title} problem={problem} />
				{!isNew && <EditCell {...shared} cell="place" value={place} hint={t.edit_move_place_hint()} />}
			</>
		),
	});
}
