// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../../view.ts";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, editPage } from "../edit/edit-page.tsx";

type DropProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	readonly title: string;
	readonly lead: string;
	readonly reason?: string;
	readonly isMissing?: boolean;
};

/** Why something is no part of the plan any more. */
export function dropForm({ view, about, title, lead, reason = "", isMissing = false }: DropProps) {
	const { t } = view;
	const problems = isMissing ? [{ sentence: t.edit_reason_missing(), field: cellId("reason") }] : [];
	return editPage({
		...{ view, about, title, lead, problems, button: t.edit_drop() },
		children: (
			<EditCell
				view={view}
				cell="reason"
				value={reason}
				optional={false}
				hint={t.edit_reason_hint()}
				problem={problems[0]?.sentence}
			/>
		),
	});
}
