// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { GlossaryProblem } from "../../../usecase/edit-glossary.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

/** What stands in the form; with a version where it changes an entry. */
export type EntryForm = { readonly abbreviation: string; readonly meaning: string; readonly version?: number };

function problemWords({ t }: View, problem: GlossaryProblem): string {
	switch (problem.kind) {
		case "abbreviation-missing":
			return t.register_glossary_abbreviation_missing();
		case "meaning-missing":
			return t.register_glossary_meaning_missing();
		case "too-long":
			return t.register_glossary_too_long();
		case "taken":
			return t.register_glossary_taken({ meaning: problem.present.meaning });
		case "stale":
			return problem.present
				? t.register_glossary_stale({ meaning: problem.present.meaning })
				: t.register_glossary_gone();
		default:
			return "";
	}
}

/** The version on which pressing the button again is based: the one that the person has now seen. */
function seenVersion({ version }: EntryForm, problem: GlossaryProblem | undefined): number | undefined {
	if (problem?.kind === "stale" || problem?.kind === "taken") return problem.present?.version;
	return version;
}

function Problem({ view, problem }: { readonly view: View; readonly problem: GlossaryProblem }) {
	const field = problem.kind === "abbreviation-missing" ? "abbreviation" : "meaning";
	return (
		<div role="alert" class="problem-summary">
			<Alert title={view.t.register_glossary_not_saved()} sentence={problemWords(view, problem)} />
			<p class="kern-body">
				<a class="kern-link" href={`#${field}`}>
					{view.t.register_to_field()}
				</a>
			</p>
		</div>
	);
}

function Buttons({ view, changes }: { readonly view: View; readonly changes: boolean }) {
	const { t } = view;
	return (
		<p class="actions">
			<button class="kern-btn kern-btn--primary" type="submit" name="do" value="save">
				<span class="kern-label">{t.register_glossary_save()}</span>
			</button>
			{changes && (
				<button class="kern-btn kern-btn--secondary" type="submit" name="do" value="remove">
					<span class="kern-label">{t.register_glossary_remove()}</span>
				</button>
			)}
			<a class="kern-link" href={href(view.locale, "glossary", { city: view.municipality?.slug ?? "" })}>
				{t.register_glossary_back()}
			</a>
		</p>
	);
}

function Fields({ view, entry }: { readonly view: View; readonly entry: EntryForm }) {
	const { t } = view;
	return (
		<>
			<div class="kern-form-input">
				<label class="kern-label" for="abbreviation">
					{t.register_glossary_abbreviation()}
				</label>
				<input
					class="kern-form-input__input"
					id="abbreviation"
					name="abbreviation"
					value={entry.abbreviation}
					maxlength={40}
					required
					readonly={entry.version !== undefined}
				/>
			</div>
			<div class="kern-form-input">
				<label class="kern-label" for="meaning">
					{t.register_glossary_meaning()}
				</label>
				<textarea class="kern-form-input__input" id="meaning" name="meaning" rows={3} maxlength={1000} required>
					{entry.meaning}
				</textarea>
			</div>
		</>
	);
}

/** Adds, changes or removes what an abbreviation means. */
export function glossaryFormPage(view: View, entry: EntryForm, problem?: GlossaryProblem) {
	const { t, locale, municipality } = view;
	const version = seenVersion(entry, problem);
	const title =
		version === undefined ? t.register_glossary_add() : t.register_glossary_change_of({ name: entry.abbreviation });
	return layout({
		view,
		title: problem ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				{problem && <Problem view={view} problem={problem} />}
				<form
					class="entry-form"
					method="post"
					action={href(locale, "glossaryEdit", { city: municipality?.slug ?? "" })}
				>
					<Fields view={view} entry={{ ...entry, ...(version !== undefined && { version }) }} />
					{version !== undefined && <input type="hidden" name="version" value={String(version)} />}
					<Buttons view={view} changes={version !== undefined} />
				</form>
			</>
		),
	});
}
