// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { asExcelCsv } from "../../../report/separated-values.ts";
import { openTranslations } from "../../../usecase/translation/edit-translations.ts";
import { previewImport, takeImport } from "../../../usecase/translation/import-translations.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedForm, postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { rowsOf, tableOf } from "./columns.ts";
import { previewPage } from "./preview.tsx";
import { uploadPage } from "./upload.tsx";

const named = (page: Page) => ({ plan: parameter(page, "plan"), language: parameter(page, "language") });

/** All texts of a plan in a language as a table that opens in a spreadsheet. */
export async function giveTranslationTable(page: Page): Promise<Response> {
	const { c, context, view } = page;
	const input = named(page);
	const opened = await openTranslations(context, input);
	if (!opened.ok) return refuse(page, opened.problem);
	c.header("Content-Type", "text/csv; charset=utf-8");
	c.header("Content-Disposition", `attachment; filename="${input.plan}-${input.language}.csv"`);
	return c.body(asExcelCsv(tableOf(view.t, opened.texts, opened.translations)));
}

/** The way to a table that was filled in. */
export async function showTranslationImport(page: Page): Promise<Response> {
	const opened = await openTranslations(page.context, named(page));
	return opened.ok ? page.c.html(uploadPage({ view: page.view, opened })) : refuse(page, opened.problem);
}

type Kind = "encoding" | "unreadable" | "columns" | "missing";

/** Shows the form once more, with why the table was not read. */
async function unfit(page: Page, kind: Kind): Promise<Response> {
	const { t } = page.view;
	const sentences: Readonly<Record<Kind, string>> = {
		missing: t.publication_settings_file_missing(),
		encoding: t.translation_table_problem_encoding(),
		unreadable: t.translation_table_problem_unreadable(),
		columns: t.translation_table_problem_columns({
			key: t.translation_table_key(),
			original: t.translation_original(),
			text: t.translation_table_text(),
		}),
	};
	const opened = await openTranslations(page.context, named(page));
	if (!opened.ok) return refuse(page, opened.problem);
	return page.c.html(uploadPage({ view: page.view, opened, problem: sentences[kind] }), 422);
}

async function preview(page: Page, form: PostedForm): Promise<Response> {
	const bytes = new Uint8Array((await form.file("file")?.arrayBuffer()) ?? new ArrayBuffer(0));
	const result = await previewImport(page.context, { ...named(page), bytes, findRows: rowsOf });
	if (!result.ok) {
		if (isRefusal(result.problem)) return refuse(page, result.problem);
		return unfit(page, bytes.byteLength === 0 ? "missing" : result.problem.kind);
	}
	return page.c.html(previewPage({ view: page.view, ...result }));
}

async function take(page: Page, form: PostedForm): Promise<Response> {
	const { c, view, locale, context } = page;
	const input = { ...named(page), bytes: new TextEncoder().encode(form.exact("table")), findRows: rowsOf };
	const result = await takeImport(context, { ...input, seen: form.exact("seen"), keys: new Set(form.all("take")) });
	if (result.ok) {
		const place = { city: context.municipality.slug, ...named(page) };
		return c.redirect(href(locale, "translation", place, { saved: String(result.saved) }), 303);
	}
	if ("changed" in result) return c.html(previewPage({ view, ...result.changed, isChanged: true }), 409);
	return isRefusal(result.problem) ? refuse(page, result.problem) : unfit(page, result.problem.kind);
}

/** Shows what a table would change; where somebody has seen that already, takes over what they chose. */
export async function importTranslationTable(page: Page): Promise<Response> {
	const form = await postedForm(page.c);
	return form.names.includes("table") ? take(page, form) : preview(page, form);
}
