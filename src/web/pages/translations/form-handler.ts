// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { originalHash } from "../../../report/translation/translatable.ts";
import { formHash, type Translation } from "../../../report/translation/translation.ts";
import {
	type OpenedTranslations,
	openTranslations,
	saveTranslations,
} from "../../../usecase/translation/edit-translations.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { fieldId, translationForm } from "./form.tsx";

const named = (page: Page) => ({ plan: parameter(page, "plan"), language: parameter(page, "language") });

/** Which part of the plan is shown: a field's code, `-` for the texts of no field, or empty for those of the whole plan. */
const partOf = (page: Page) => page.c.req.query("feld") ?? "";

/** The form for a part of a plan in a language. */
export async function showTranslationForm(page: Page) {
	const opened = await openTranslations(page.context, named(page));
	if (!opened.ok) return refuse(page, opened.problem);
	const saved = numberOf(page.c.req.query("saved"));
	return page.c.html(translationForm({ view: page.view, opened, part: partOf(page), saved }));
}

/**
 * What somebody changed, with the originals that they saw. Texts that were left as they stood are not sent on: another person may have
 * changed them meanwhile.
 */
function postedTexts(form: PostedForm, opened: OpenedTranslations): readonly Translation[] {
	const checked = new Set(form.all("checked"));
	const machine = new Set(form.all("machine"));
	return opened.texts.flatMap(({ key, original }): readonly Translation[] => {
		if (!form.names.includes(`text:${key}`)) return [];
		const text = form.text(`text:${key}`).replaceAll("\r\n", "\n");
		const origin = machine.has(key) ? "machine" : "human";
		const isSame = form.text(`was:${key}`) === formHash(text, origin);
		if (isSame && !checked.has(key)) return [];
		const seen = form.text(`seen:${key}`) || originalHash(original);
		const before = opened.translations.get(key);
		const kept = before?.text === text && !checked.has(key) ? before.originalHash : seen;
		return [{ key, text, origin, originalHash: kept, version: numberOf(form.text(`version:${key}`)) ?? 0 }];
	});
}

const asMap = (texts: readonly Translation[]) => new Map(texts.map((one) => [one.key, one]));

/** Saves a part, or shows both texts where somebody else was quicker. */
export async function saveTranslationForm(page: Page) {
	const { c, view, locale, context } = page;
	const input = named(page);
	const opened = await openTranslations(context, input);
	if (!opened.ok) return refuse(page, opened.problem);
	const texts = postedTexts(await postedForm(c), opened);
	const part = partOf(page);
	const result = await saveTranslations(context, { ...input, texts });
	if (result.ok) {
		const place = { city: context.municipality.slug, ...input };
		return c.redirect(href(locale, "translation", place, { feld: part, saved: String(result.saved) }), 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const { t } = view;
	const isStale = problem.kind === "stale";
	const sentenceFor = (key: string): string => {
		if (!isStale) return t.translation_problem_too_long();
		return t.translation_problem_stale({ saved: problem.current.get(key)?.text ?? t.translation_empty() });
	};
	const problems = problem.keys.map((key): ShownProblem => ({ field: fieldId(key), sentence: sentenceFor(key) }));
	// The next time the text is based on what has just been shown.
	const typed = asMap(
		texts.map((one) => (isStale ? { ...one, version: problem.current.get(one.key)?.version ?? 0 } : one)),
	);
	return c.html(translationForm({ view, opened, part, typed, problems }), isStale ? 409 : 422);
}
