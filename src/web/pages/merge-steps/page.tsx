// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step } from "../../../plan/plan.ts";
import type { StatusScheme } from "../../../plan/status-scheme.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { cellName, editPage } from "../edit/edit-page.tsx";
import { StatusChoice } from "../edit-statement/page.tsx";

type MergeProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	/** What the step will say; absent where none follows. */
	readonly merged?: Pick<Step, "content" | "responsibility" | "term">;
	readonly state: string;
	/** To choose from where the two say different things. */
	readonly scheme?: StatusScheme;
	readonly status: string;
	readonly problems?: readonly ShownProblem[];
};

function Preview({ view, merged }: { readonly view: View; readonly merged: NonNullable<MergeProps["merged"]> }) {
	return (
		<section class="preview" aria-labelledby="preview">
			<h2 id="preview" class="kern-heading-small">
				{view.t.edit_merge_preview()}
			</h2>
			<dl class="facts">
				{(["content", "responsibility", "term"] as const).map((cell) => (
					<div>
						<dt>{cellName(view.t, cell)}</dt>
						{merged[cell].map((line) => (
							<dd class="breakable">{line}</dd>
						))}
					</div>
				))}
			</dl>
		</section>
	);
}

/** Two steps become one: how it will read. */
export function mergeForm({ view, about, merged, state, scheme, status, problems = [] }: MergeProps) {
	const { t } = view;
	return editPage({
		...{ view, about, problems, title: t.edit_merge_title(), hidden: { state } },
		lead: merged ? t.edit_merge_lead() : t.edit_merge_nothing(),
		...(merged && { button: t.edit_merge() }),
		children: (
			<>
				{merged && <Preview view={view} merged={merged} />}
				{merged && scheme && (
					<div class="edit-cell">
						<p class="kern-body">{t.edit_merge_differs()}</p>
						<StatusChoice view={view} scheme={scheme} chosen={status} />
					</div>
				)}
			</>
		),
	});
}
