// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ColumnMapping, type ColumnRole, columnRoles } from "../../../plan/column-role.ts";
import type { Refusal } from "../../../usecase/context.ts";
import { type MapColumnsProblem, mapColumns } from "../../../usecase/import/map-columns.ts";
import { type ReviewedImport, reviewImport } from "../../../usecase/import/review-import.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { problemSentence } from "../../../wording/problem-sentence.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { versionOf } from "../../posted-text.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { addressOf } from "../imports/handler.ts";
import { addressIn } from "./content.ts";

/** What the columns of the document hold, to be said by a person. */
export async function showColumns(page: Page) {
	const reviewed = await reviewImport(page.context, { id: parameter(page, "id") });
	if (!reviewed.ok) return refuse(page, reviewed.problem);
	return page.c.html(columnsPage(page, reviewed));
}

/** Reads the document anew with what was said. */
export async function saveColumns(page: Page) {
	const id = parameter(page, "id");
	const { texts: fields } = await postedForm(page.c);
	const reviewed = await reviewImport(page.context, { id });
	if (!reviewed.ok) return refuse(page, reviewed.problem);
	const mapping = mappingOf(fields, reviewed);
	const input = { id, version: versionOf(fields.version), mapping, dropDecisions: fields.discard === "yes" };
	const result = await mapColumns(page.context, input);
	if (result.ok) return page.c.redirect(addressOf(page, id), 303);
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	return page.c.html(columnsPage(page, reviewed, { mapping, problem }), 409);
}

function mappingOf(fields: PostedTexts, { review }: ReviewedImport): ColumnMapping {
	const said = review.draft.document.columns.flatMap((heading, at): [string, ColumnRole][] => {
		const role = columnRoles.find((one) => one === fields[`column:${at}`]);
		return role ? [[heading, role]] : [];
	});
	return Object.fromEntries(said);
}

type Tried = { readonly mapping: ColumnMapping; readonly problem: Exclude<MapColumnsProblem, Refusal> };

function sentenceFor({ view: { t } }: Page, { problem }: Tried): string {
	switch (problem.kind) {
		case "unreadable":
			return problemSentence(t, problem.problem);
		case "decisions-lost":
			return t.import_columns_decisions({ count: problem.count });
		case "no-measures":
			return t.import_columns_no_measures();
		case "stale":
			return t.import_stale();
		default:
			return t.import_nothing_done();
	}
}

function columnsPage(page: Page, reviewed: ReviewedImport, tried?: Tried) {
	const { view } = page;
	const { t } = view;
	const { columns } = reviewed.review.draft.document;
	return layout({
		view,
		title: tried ? t.web_title_with_problem({ title: t.import_columns_title() }) : t.import_columns_title(),
		children: (
			<>
				<p class="kern-body">
					<a class="kern-link" href={addressOf(page, reviewed.import.id)}>
						{t.import_back()}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.import_columns_title()}</h1>
				<p class="lead text-column">{columns.length === 0 ? t.import_columns_none() : t.import_columns_lead()}</p>
				<div id="problem" role="alert" class="text-column">
					{tried && <Alert title={t.import_columns_not_saved()} sentence={sentenceFor(page, tried)} />}
				</div>
				{columns.length > 0 && <ColumnsForm page={page} reviewed={reviewed} {...(tried && { tried })} />}
			</>
		),
	});
}

type FormProps = { readonly page: Page; readonly reviewed: ReviewedImport; readonly tried?: Tried };

function ColumnsForm({ page, reviewed, tried }: FormProps) {
	const { t } = page.view;
	const { columns, columnRoles: understood = [] } = reviewed.review.draft.document;
	return (
		<form class="upload" method="post" action={addressIn({ ...page, reviewed }, "importColumns")}>
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			{columns.map((heading, at) => (
				<ColumnField
					page={page}
					heading={heading}
					at={at}
					role={tried?.mapping[heading] ?? understood[at] ?? "other"}
				/>
			))}
			{reviewed.decided > 0 && (
				<div class="kern-form-check">
					<input class="kern-form-check__checkbox" type="checkbox" id="discard" name="discard" value="yes" required />
					<label class="kern-label" for="discard">
						{t.import_columns_discard({ count: reviewed.decided })}
					</label>
				</div>
			)}
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.import_columns_submit()}</span>
			</button>
		</form>
	);
}

type FieldProps = { readonly page: Page; readonly heading: string; readonly at: number; readonly role: ColumnRole };

function ColumnField({ page, heading, at, role }: FieldProps) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={`column-${at}`}>
				{page.view.t.import_column_named({ heading })}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={`column-${at}`} name={`column:${at}`}>
					{columnRoles.map((one) => (
						<option value={one} {...(one === role && { selected: true })}>
							{namedMessage(page.view.t, "import_role", one)}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}
