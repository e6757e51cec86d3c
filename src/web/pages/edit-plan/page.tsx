// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRows } from "../../../plan/change/row.ts";
import type { Status } from "../../../plan/status.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { href } from "../../routes.ts";
import { Radios } from "../../ui/choice.tsx";
import { Mark } from "../../ui/mark.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { CellConflictView, type Conflict } from "../edit/conflict.tsx";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, cellName, editPage } from "../edit/edit-page.tsx";
import { fieldWords } from "../edit/names.ts";
import { parametersOf } from "../plan/content.ts";
import { fieldsOf } from "./scheme-form.ts";

type SettingsProps = {
	readonly view: View;
	readonly plan: { readonly slug: string };
	readonly rows: PlanRows;
	readonly about: { readonly words: string; readonly address: string };
	readonly form: PostedTexts;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
};

function StatusFields({
	view,
	status,
	form,
}: {
	readonly view: View;
	readonly status: Status;
	readonly form: PostedTexts;
}) {
	const { t } = view;
	const names = fieldsOf(status);
	return (
		<fieldset class="status-fields">
			<legend class="kern-label">
				<span class="status">
					<Mark view={view} name={status.meaning} /> {status.label[view.locale]}
				</span>
			</legend>
			<div class="status-fields__row">
				<TextField name={names.order} label={t.edit_status_order()} value={form[names.order]} />
				<TextField name={names.de} label={t.edit_label_de()} value={form[names.de]} />
				<TextField name={names.en} label={t.edit_label_en()} value={form[names.en]} />
			</div>
			<TextArea
				name={names.phrases}
				label={t.edit_phrases_label()}
				hint={t.edit_phrases_hint()}
				value={form[names.phrases] ?? ""}
				rows={2}
			/>
		</fieldset>
	);
}

function Statuses({ view, rows, form, conflict }: Pick<SettingsProps, "view" | "rows" | "form" | "conflict">) {
	const { t } = view;
	return (
		<details class="fold" id={cellId("scheme")} open={conflict?.cells.scheme !== undefined}>
			<summary>{t.edit_statuses_title()}</summary>
			<p class="kern-body">{t.edit_statuses_lead()}</p>
			<CellConflictView view={view} conflict={conflict} cell="scheme" choosable={false} />
			{rows.plan[0]?.scheme.map((status) => (
				<StatusFields view={view} status={status} form={form} />
			))}
		</details>
	);
}

function Fields({ view, plan, rows }: Pick<SettingsProps, "view" | "plan" | "rows">) {
	const { t, locale } = view;
	const parameters = parametersOf(view, plan);
	return (
		<section class="edit-cell" aria-labelledby="fields">
			<h2 id="fields" class="kern-heading-small">
				{t.edit_fields_title()}
			</h2>
			<ol class="plain-list kern-body">
				{rows.field.map((field) => (
					<li>
						<a class="kern-link breakable" href={href(locale, "editField", { ...parameters, field: field.id })}>
							{fieldWords(field)}
						</a>
					</li>
				))}
			</ol>
			<p class="kern-body">
				<a class="kern-link" href={href(locale, "addField", parameters)}>
					{t.edit_add_field()}
				</a>
			</p>
		</section>
	);
}

function Visibility({ view, chosen, conflict }: { view: View; chosen: string; conflict: Conflict | undefined }) {
	const { t } = view;
	const options = [
		{ value: "no", label: t.edit_public_no() },
		{ value: "yes", label: t.edit_public_yes() },
	];
	return (
		<div id={cellId("public")} class="edit-cell">
			<CellConflictView view={view} conflict={conflict} cell="public" choosable={false} />
			<Radios name="public" legend={cellName(t, "public")} options={options} chosen={chosen} />
			<p class="note note--review kern-body">
				<Mark view={view} name="look" />
				<span>{t.edit_public_warning()}</span>
			</p>
		</div>
	);
}

/** What holds for a plan as a whole. */
export function settingsForm(props: SettingsProps) {
	const { view, about, form, problems = [], conflict } = props;
	const { title = "", firstYear = "", lastYear = "", version = "0" } = form;
	const shared = { view, conflict };
	const problemOf = (name: string) => problems.find(({ field }) => field === cellId(name))?.sentence;
	return editPage({
		...{ view, about, problems, conflict, button: view.t.edit_save(), hidden: { version } },
		title: view.t.edit_plan_settings_title(),
		children: (
			<>
				<EditCell {...shared} cell="title" value={title} optional={false} problem={problemOf("title")} />
				<div class="edit-years">
					<EditCell {...shared} cell="firstYear" value={firstYear} problem={problemOf("firstYear")} />
					<EditCell {...shared} cell="lastYear" value={lastYear} problem={problemOf("lastYear")} />
				</div>
				<Visibility view={view} chosen={form.public ?? "no"} conflict={conflict} />
				<Statuses {...props} />
				<Fields {...props} />
			</>
		),
	});
}
