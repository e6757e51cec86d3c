// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { authorise, type Refusal } from "../../../usecase/context.ts";
import {
	type EditGlossaryResult,
	type GlossaryProblem,
	removeGlossaryEntry,
	saveGlossaryEntry,
} from "../../../usecase/edit-glossary.ts";
import { showGlossary } from "../../../usecase/show-glossary.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { type EntryForm, glossaryFormPage } from "./form-page.tsx";
import { glossaryPage } from "./page.tsx";

/** What the abbreviations mean. */
export async function showGlossaryPage(page: Page) {
	const result = await showGlossary(page.context);
	if (!result.ok) return refuse(page, result.problem);
	return page.c.html(glossaryPage(page.view, result.entries, result.mayEdit));
}

/** The form for a new entry, or for the one that the address names. */
export async function showGlossaryForm(page: Page) {
	const refused = authorise(page.context, "glossary:edit");
	if (refused) return refuse(page, refused.problem);
	const result = await showGlossary(page.context);
	if (!result.ok) return refuse(page, result.problem);
	const wanted = page.c.req.query("entry") ?? "";
	const entry = result.entries.find(({ abbreviation }) => abbreviation === wanted);
	return page.c.html(glossaryFormPage(page.view, entry ?? { abbreviation: wanted, meaning: "" }));
}

const isRefusal = (problem: GlossaryProblem): problem is Refusal =>
	problem.kind === "sign-in-needed" || problem.kind === "not-found" || problem.kind === "not-allowed";

/** Saves or removes an entry; what could not be saved is shown again with what was typed. */
export async function editGlossary(page: Page) {
	const { c, view, context, locale } = page;
	const { form, remove } = await typedIn(page);
	const result = await carryOut(page, form, remove);
	if (result.ok) return c.redirect(href(locale, "glossary", { city: context.municipality.slug }), 303);
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	return c.html(glossaryFormPage(view, form, problem), problem.kind === "stale" ? 409 : 422);
}

async function typedIn({ c }: Page): Promise<{ readonly form: EntryForm; readonly remove: boolean }> {
	const sent = await postedForm(c);
	const { version } = sent;
	const entry = { abbreviation: sent.text("abbreviation"), meaning: sent.text("meaning") };
	return { form: { ...entry, ...(version > 0 && { version }) }, remove: sent.text("do") === "remove" };
}

function carryOut({ context }: Page, form: EntryForm, remove: boolean): Promise<EditGlossaryResult> {
	const { version } = form;
	return remove && version !== undefined
		? removeGlossaryEntry(context, { abbreviation: form.abbreviation, version })
		: saveGlossaryEntry(context, form);
}
