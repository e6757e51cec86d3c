// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parseResponsibilities } from "../../../plan/responsibility.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { linesOf } from "../../posted-text.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import type { Conflict } from "../edit/conflict.tsx";
import { EditCell } from "../edit/edit-cell.tsx";
import { editPage } from "../edit/edit-page.tsx";
import { termWords } from "../reading/term-words.ts";

type Understood = { readonly view: View; readonly text: string };

const Words = ({ view, words }: { readonly view: View; readonly words: readonly string[] }) =>
	words.length === 0 ? null : <p class="understood">{view.t.edit_understood({ words: words.join(" · ") })}</p>;

function UnderstoodTerm({ view, text }: Understood) {
	const { byLine, beneath } = termWords(view, linesOf(text));
	return <Words view={view} words={[...byLine, ...beneath].filter(Boolean)} />;
}

function UnderstoodUnits({ view, text }: Understood) {
	const units = parseResponsibilities(linesOf(text)).filter(({ unit }) => unit.key !== "");
	return (
		<Words
			view={view}
			words={units.map(({ unit, part }) => `${unit.written} (${namedMessage(view.t, "measure_part", part)})`)}
		/>
	);
}

type StepFormProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	readonly isNew: boolean;
	/** What stands in the fields. */
	readonly form: PostedTexts;
	readonly version: number;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
};

/** What is to be done, by whom, until when. */
export function stepForm({ view, about, isNew, form, version, problems = [], conflict }: StepFormProps) {
	const { t } = view;
	const { content = "", responsibility = "", term = "" } = form;
	return editPage({
		...{ view, about, problems, conflict, button: isNew ? t.edit_add_step() : t.edit_save() },
		title: isNew ? t.edit_add_step_title() : t.edit_step_title(),
		hidden: { version: String(version) },
		children: (
			<>
				<EditCell {...{ view, conflict }} cell="content" value={content} rows={6} hint={t.edit_content_hint()} />
				<EditCell
					{...{ view, conflict }}
					cell="responsibility"
					value={responsibility}
					rows={4}
					hint={t.edit_responsibility_hint()}
				>
					<UnderstoodUnits view={view} text={responsibility} />
				</EditCell>
				<EditCell {...{ view, conflict }} cell="term" value={term} rows={3} hint={t.edit_term_hint()}>
					<UnderstoodTerm view={view} text={term} />
				</EditCell>
			</>
		),
	});
}
