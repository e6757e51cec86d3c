// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ImportedChange } from "../../../report/translation/translation-import.ts";
import type { PreviewedImport } from "../../../usecase/translation/import-translations.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { planFormPage } from "../../ui/plan-form-page.tsx";
import type { View } from "../../view.ts";
import { fieldId } from "../translations/form.tsx";
import { textName } from "../translations/text-name.ts";
import { languageAbove } from "./upload.tsx";

type PreviewProps = Omit<PreviewedImport, "ok"> & {
	readonly view: View;
	/** Something is otherwise than somebody saw it before. */
	readonly isChanged?: boolean;
};

/** How many rows would do what. */
function Counts({ view: { t }, found }: PreviewProps) {
	const { changes, problems, unchanged, empty } = found;
	const added = changes.filter(({ before }) => !before).length;
	const lines = [
		[added, t.translation_table_count_new({ count: added })],
		[changes.length - added, t.translation_table_count_changed({ count: changes.length - added })],
		[unchanged, t.translation_table_count_unchanged({ count: unchanged })],
		[empty, t.translation_table_count_empty({ count: empty })],
		[problems.length, t.translation_table_count_problems({ count: problems.length })],
	] as const;
	return (
		<ul class="plain-list kern-body">
			{lines
				.filter(([count]) => count > 0)
				.map(([, words]) => (
					<li>{words}</li>
				))}
		</ul>
	);
}

/** Rows of which nothing is taken, each with its number and why. */
function Problems({ view: { t }, found: { problems } }: PreviewProps) {
	if (problems.length === 0) return null;
	return (
		<section class="section" aria-labelledby="rows">
			<h2 class="kern-heading-medium" id="rows">
				{t.translation_table_problems()}
			</h2>
			<ul class="plain-list kern-body breakable">
				{problems.map(({ row, kind, written }) => (
					<li>
						{t.translation_table_row({ row })}: {namedMessage(t, "translation_table_row", kind, { written })}
					</li>
				))}
			</ul>
		</section>
	);
}

function Marks({ view: { t }, change: { isStale, isDisputed, after } }: { view: View; change: ImportedChange }) {
	const marks = [
		isDisputed && t.translation_table_disputed(),
		isStale && t.translation_table_outdated(),
		after.origin === "machine" && t.translation_machine(),
	].filter(Boolean);
	return (
		<>
			{marks.map((mark) => (
				<p class="translation__stale">{mark}</p>
			))}
		</>
	);
}

type ChangeProps = Pick<PreviewProps, "view" | "opened"> & { readonly change: ImportedChange };

/** A text as it is and as it would be. What somebody changed meanwhile is not chosen from the start. */
function Change({ view, opened: { language }, change }: ChangeProps) {
	const { t } = view;
	const { row, text, before, after, isDisputed } = change;
	const id = fieldId(after.key);
	const own = { lang: language.tag, dir: language.direction };
	return (
		<li class="translation">
			<div class="translation__original">
				<div class="kern-form-check">
					<input
						class="kern-form-check__checkbox"
						type="checkbox"
						id={id}
						name="take"
						value={after.key}
						checked={!isDisputed}
					/>
					<label class="kern-label" for={id}>
						{textName(t, text)} · {t.translation_table_row({ row })}
					</label>
				</div>
				<p class="kern-body" lang="de">
					{text.original}
				</p>
			</div>
			<div class="translation__original">
				{before && (
					<>
						<p class="quiet">{t.translation_table_before()}</p>
						<p class="kern-body" {...own}>
							{before.text}
						</p>
						<p class="quiet">{t.translation_table_after()}</p>
					</>
				)}
				<p class="kern-body" {...own}>
					{after.text}
				</p>
				<Marks view={view} change={change} />
			</div>
		</li>
	);
}

function TakeForm(props: PreviewProps) {
	const { view, opened, found, seen, table } = props;
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: opened.plan.slug, language: opened.language.tag };
	return (
		<form method="post" enctype="multipart/form-data" action={href(locale, "translationImport", place)}>
			<input type="hidden" name="table" value={table} />
			<input type="hidden" name="seen" value={seen} />
			<ul class="bare-list">
				{found.changes.map((change) => (
					<Change view={view} opened={opened} change={change} />
				))}
			</ul>
			<FormActions view={view} label={t.translation_table_take()} back={href(locale, "translationImport", place)} />
		</form>
	);
}

/** What a table would change, to choose from. */
export function previewPage(props: PreviewProps) {
	const { view, opened, found, isChanged } = props;
	const { t, locale } = view;
	const title = t.translation_table_title({ language: opened.language.called[locale] });
	return planFormPage({
		...{ view, title, plan: opened.plan },
		above: languageAbove({ view, opened }),
		children: (
			<>
				<p class="lead text-column" role="status">
					{isChanged ? t.translation_table_changed() : t.translation_table_preview()}
				</p>
				<Counts {...props} />
				<Problems {...props} />
				{found.changes.length > 0 && (
					<section class="section" aria-labelledby="changes">
						<h2 class="kern-heading-medium" id="changes">
							{t.translation_table_changes()}
						</h2>
						<TakeForm {...props} />
					</section>
				)}
			</>
		),
	});
}
