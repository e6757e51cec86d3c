// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { CarriedConflict, type Conflict } from "./conflict.tsx";

type EditPageProps = {
	readonly view: View;
	readonly title: string;
	/** What it is about, above the title, with the way there. */
	readonly about: { readonly words: string; readonly address: string };
	readonly lead?: string;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
	/** What the button does; without one there is nothing to send. */
	readonly button?: string;
	readonly hidden?: Readonly<Record<string, string>>;
	readonly children?: Child;
};

/** The texts that a form carries along unseen. */
function Hidden({ values }: { readonly values: Readonly<Record<string, string>> }) {
	return (
		<>
			{Object.entries(values).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
		</>
	);
}

/** The Enter key presses a form's first button: it must save, not take one of the texts. */
const SaveOnEnter = ({ label }: { readonly label: string }) => (
	<button class="kern-sr-only" type="submit" tabindex={-1}>
		{label}
	</button>
);

function conflictProblems({ t }: View, conflict: Conflict | undefined): readonly ShownProblem[] {
	return Object.keys(conflict?.cells ?? {}).map((cell) => ({
		sentence: t.edit_conflict_place({ by: conflict?.by ?? "", cell: cellName(t, cell) }),
		field: cellId(cell),
	}));
}

/** Where a cell is typed. The page itself has parts of such names: `content` is its main part. */
export const cellId = (cell: string): string => `cell-${cell}`;

/** What a cell is called, in lists and above its field. */
export function cellName(t: View["t"], cell: string): string {
	const names = t as unknown as Readonly<Record<string, (() => string) | undefined>>;
	return names[`edit_cell_${cell.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`]?.() ?? cell;
}

/** A page with one form: what it is about, what has to be mended, the fields, one button and the way back. */
export function editPage(props: EditPageProps) {
	const { view, title, about, lead, problems = [], conflict, button, hidden = {}, children } = props;
	const { t } = view;
	const all = [...conflictProblems(view, conflict), ...problems];
	return layout({
		view,
		title: all.length > 0 ? t.edit_title_with_problem({ title }) : title,
		children: (
			<div class="edit">
				<p class="kern-body above-title">
					<a class="kern-link breakable" href={about.address}>
						{about.words}
					</a>
				</p>
				<h1 class="kern-heading-large">{title}</h1>
				{lead && <p class="lead text-column">{lead}</p>}
				<ProblemSummary title={conflict ? t.edit_conflict_title() : t.edit_problem_title()} problems={all} />
				<form class="edit-form" method="post">
					{conflict && button && <SaveOnEnter label={button} />}
					<Hidden values={hidden} />
					<CarriedConflict conflict={conflict} />
					{children}
					<div class="form-actions">
						{button && (
							<button class="kern-btn kern-btn--primary" type="submit">
								<span class="kern-label">{button}</span>
							</button>
						)}
						<a class="kern-link" href={about.address}>
							{t.edit_cancel()}
						</a>
					</div>
				</form>
			</div>
		),
	});
}
