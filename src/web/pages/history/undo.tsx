// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type UndoProblem, undoChange } from "../../../usecase/undo-change.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { type Page, parameter } from "../../page.ts";
import { numberOf } from "../../posted-text.ts";
import { isRefusal } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { addressAfter } from "../edit/address.ts";
import { editorName } from "../edit/conflict.tsx";
import { type Editor, withEditor } from "../edit/editor.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { parametersOf } from "../plan/content.ts";
import { ChangedCells, rowName } from "./row-change.tsx";

/** Takes a change back, or says why that is not possible any more. */
export async function undo(page: Page) {
	const { context, view } = page;
	const plan = parameter(page, "plan");
	const event = numberOf(parameter(page, "event")) ?? 0;
	const result = await undoChange(context, { plan, event });
	if (result.ok) return leadToSaved(page, result, addressAfter({ view, ...result }, result.change.rows[0]));
	const { problem } = result;
	if (isRefusal(problem)) return refuseForm(page, {}, problem);
	return withEditor(page, (editor) => page.c.html(refusedPage(editor, problem), 409));
}

/** Somebody reloads the answer to a button, or comes back to it after signing in. */
export const leadToHistory = ({ c, locale, view }: Page) =>
	c.redirect(href(locale, "planHistory", parametersOf(view, { slug: parameter({ c }, "plan") })), 303);

function refusedPage(editor: Editor, problem: UndoProblem) {
	const { view, plan } = editor;
	const { t, locale } = view;
	const since = problem.kind === "changed-since" ? problem : undefined;
	const by = since?.by
		? t.edit_by({ name: editorName(view, since.by), when: momentWords(locale, since.by.at) })
		: t.edit_somebody();
	const isApproved = problem.kind === "approved";
	const title = since || isApproved ? t.edit_undo_refused_title() : t.edit_undo_nothing_title();
	const nothing = isApproved ? t.round_review_undo_approved() : t.edit_undo_nothing();
	return layout({
		view,
		title,
		children: (
			<div class="edit">
				<h1 class="kern-heading-large">{title}</h1>
				<p class="lead text-column">{since ? t.edit_undo_refused({ by }) : nothing}</p>
				{since?.rows.map(({ kind, left, now }) => {
					const shown = now ?? left;
					return (
						shown && (
							<section class="row-change">
								<h2 class="row-change__name breakable">{rowName(editor, kind, shown)}</h2>
								<ChangedCells
									words={editor}
									action="edit-field"
									{...(left && { before: left })}
									{...(now && { after: now })}
								/>
							</section>
						)
					);
				})}
				<p class="kern-body">
					<a class="kern-link" href={href(locale, "planHistory", parametersOf(view, plan))}>
						{t.edit_to_history()}
					</a>
				</p>
			</div>
		),
	});
}
