// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { ListedImport } from "../../../usecase/import/list-imports.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { UploadForm } from "../../ui/upload-form.tsx";

type ImportsProps = Pick<Page, "view" | "locale" | "context"> & {
	readonly imports: readonly ListedImport[];
	readonly plans: readonly Plan[];
	/** What went wrong with the last try. */
	readonly sentence?: string;
};

/** Documents can be brought into plans in which nothing stands yet. */
function PlanChoice({ view, plans }: ImportsProps) {
	const empty = plans.filter(({ asOf }) => asOf === undefined);
	if (empty.length === 0) return null;
	return (
		<div class="kern-form-input">
			<label class="kern-label" for="plan">
				{view.t.import_plan()}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id="plan" name="plan">
					<option value="">{view.t.import_plan_new()}</option>
					{empty.map(({ slug, title }) => (
						<option value={slug}>{title}</option>
					))}
				</select>
			</div>
		</div>
	);
}

function Row({ props, listed: { one, plan } }: { readonly props: ImportsProps; readonly listed: ListedImport }) {
	const { view, locale, context } = props;
	const address = href(locale, "import", { city: context.municipality.slug, id: one.id });
	return (
		<tr class="kern-table__row">
			<td class="kern-table__cell breakable">
				<a class="kern-link" href={address}>
					{one.fileName}
				</a>
			</td>
			<td class="kern-table__cell breakable">{plan.title}</td>
			<td class="kern-table__cell">{namedMessage(view.t, "import_state", one.state)}</td>
			<td class="kern-table__cell">{momentWords(locale, one.startedAt)}</td>
		</tr>
	);
}

function List(props: ImportsProps) {
	const { t } = props.view;
	const heads = [t.import_column_file(), t.import_column_plan(), t.import_column_state(), t.import_column_started()];
	return (
		<section class="section" aria-labelledby="dateien">
			<h2 id="dateien" class="kern-heading-medium">
				{t.import_list()}
			</h2>
			{props.imports.length === 0 && <p class="kern-body text-column">{t.import_list_empty()}</p>}
			{props.imports.length > 0 && (
				<section class="kern-table-responsive" aria-label={t.import_list_table()} tabindex={0}>
					<table class="kern-table kern-table--small stacking">
						<thead>
							<tr class="kern-table__row">
								{heads.map((head) => (
									<th class="kern-table__header" scope="col">
										{head}
									</th>
								))}
							</tr>
						</thead>
						<tbody class="kern-table__body">
							{props.imports.map((listed) => (
								<Row props={props} listed={listed} />
							))}
						</tbody>
					</table>
				</section>
			)}
		</section>
	);
}

/** The form for a document, and those that were brought in before. */
export function importsPage(props: ImportsProps) {
	const { view, locale, context, sentence } = props;
	const { t } = view;
	return layout({
		view,
		title: sentence ? t.web_title_with_problem({ title: t.import_title() }) : t.import_title(),
		island: "upload",
		children: (
			<>
				<h1 class="kern-heading-large">{t.import_title()}</h1>
				<p class="lead text-column">{t.import_lead()}</p>
				<div id="problem" role="alert" class="text-column">
					{sentence && <Alert title={t.web_read_failed_title()} sentence={sentence} />}
				</div>
				<UploadForm
					view={view}
					action={href(locale, "imports", { city: context.municipality.slug })}
					submit={t.import_submit()}
				>
					<PlanChoice {...props} />
				</UploadForm>
				<List {...props} />
			</>
		),
	});
}
