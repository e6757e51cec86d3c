// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Radios } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { editPage } from "../edit/edit-page.tsx";

type SplitProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	readonly lines: readonly string[];
	readonly state: string;
	readonly line?: string;
	readonly problems?: readonly ShownProblem[];
};

/** With which line the second of the two steps begins. */
export function splitForm({ view, about, lines, state, line = "", problems = [] }: SplitProps) {
	const { t } = view;
	const canSplit = lines.length > 1;
	return editPage({
		...{ view, about, problems, title: t.edit_split_title(), hidden: { state } },
		lead: canSplit ? t.edit_split_lead() : t.edit_split_one_line(),
		...(canSplit && { button: t.edit_split() }),
		children: canSplit && (
			<div id="line" class="split">
				<p class="split__first breakable">{lines[0]}</p>
				<Radios
					name="line"
					legend={t.edit_split_legend()}
					options={lines.slice(1).map((words, at) => ({ value: String(at + 1), label: words }))}
					chosen={line}
				/>
			</div>
		),
	});
}
