// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChangeFilter, changeGroups, fieldOf, filterChanges } from "../../../report/difference/change-group.ts";
import { countsByField, groupCounts } from "../../../report/difference/difference-figures.ts";
import type { StepChange } from "../../../report/difference/report-difference.ts";
import { endLabel } from "../../pictures/flow-picture.tsx";
import { Pages } from "../../ui/pages.tsx";
import { fieldName } from "../publication/names.ts";
import { ChangeTable } from "./change-table.tsx";
import { groupName } from "./change-words.ts";
import { type Content, differenceAddress, differenceFileAddress, stepsAddress } from "./content.ts";

const stepsPerPage = 60;

type Chip = { readonly words: string; readonly count?: number; readonly address: string; readonly current: boolean };

function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
	return (
		<nav class="no-print" aria-label={label}>
			<p class="quiet chips-label" aria-hidden="true">
				{label}
			</p>
			<ul class="chips">
				{chips.map(({ words, count, address, current }) => (
					<li>
						<a class="chip" href={address} {...(current && { "aria-current": "true" as const })}>
							<span>{words}</span>
							{count !== undefined && (
								<>
									{" "}
									<strong>{count}</strong>
								</>
							)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The kinds of change that there are; in the field that is shown, if one is. */
function Kinds({ content }: { readonly content: Content }) {
	const { view, difference, asked } = content;
	const { group, field, before, after } = asked.filter;
	const inField = field === undefined ? {} : { field };
	const counts = groupCounts(filterChanges(difference.steps, { group: "all", ...inField }));
	const isPlain = before === undefined && after === undefined;
	const all: Chip = {
		words: view.t.difference_all_changes(),
		count: filterChanges(difference.steps, inField).length,
		address: stepsAddress(content, inField),
		current: isPlain && group === undefined,
	};
	const chips = changeGroups
		.filter((one) => counts[one] > 0 || one === group)
		.map((one) => ({
			...{
				words: groupName(view, one),
				count: counts[one],
				address: stepsAddress(content, { ...inField, group: one }),
			},
			current: isPlain && one === group,
		}));
	return <Chips label={view.t.difference_filters()} chips={[all, ...chips]} />;
}

/** The fields, each with how many steps of the chosen kind it has. */
function FieldChoice({ content }: { readonly content: Content }) {
	const { view, difference, asked } = content;
	const { field, ...others } = asked.filter;
	const found = filterChanges(difference.steps, others);
	const counts = countsByField(found);
	if (counts.length + (field === undefined ? 0 : 1) < 2) return null;
	const all: Chip = {
		...{ words: view.t.difference_all_fields(), count: found.length, address: stepsAddress(content, others) },
		current: field === undefined,
	};
	const chips = counts.map((one) => ({
		...{ words: fieldName(view, one.field), count: one.count, current: one.field.code === field },
		address: stepsAddress(content, { ...others, field: one.field.code }),
	}));
	return <Chips label={view.t.difference_fields()} chips={[all, ...chips]} />;
}

/** What is shown, in words, and the way back to everything. */
function Shown({ content, count }: { readonly content: Content; readonly count: number }) {
	const { view, difference, asked } = content;
	const { t } = view;
	const { group, field, before, after } = asked.filter;
	const from = before === undefined ? "" : endLabel(view, difference.scheme, before, "before");
	const to = after === undefined ? "" : endLabel(view, difference.scheme, after, "after");
	const known = difference.steps.map(fieldOf).find(({ code }) => code === field);
	const words = [
		t.difference_shown({ count }),
		group && group !== "all" && group !== "moved" && groupName(view, group),
		field !== undefined && (known ? fieldName(view, known) : field),
		from && to && t.difference_shown_flow({ from, to }),
		from && !to && t.difference_shown_before({ from }),
		!from && to && t.difference_shown_after({ to }),
	].filter(Boolean);
	const isNarrowed = Object.keys(asked.filter).length > 0;
	return (
		<p class="kern-body" role="status">
			{words.join(" · ")}
			{isNarrowed && (
				<>
					{" · "}
					<a class="kern-link no-print" href={stepsAddress(content, {})}>
						{t.difference_shown_everything()}
					</a>
				</>
			)}
		</p>
	);
}

function FieldTable({ content, steps }: { readonly content: Content; readonly steps: readonly StepChange[] }) {
	const { view } = content;
	const [first] = steps;
	const name = first ? fieldName(view, fieldOf(first)) : "";
	return (
		<section class="field">
			<h3 class="kern-heading-small field__name breakable">{name}</h3>
			<ChangeTable content={content} caption={view.t.difference_table({ field: name })} steps={steps} />
		</section>
	);
}

function Downloads({ content }: { readonly content: Content }) {
	const { t } = content.view;
	const { filter } = content.asked;
	return (
		<p class="kern-body no-print downloads">
			<a class="kern-link" href={differenceFileAddress(content, "liste.csv", filter)} download>
				{t.difference_download()}
			</a>
			{" · "}
			<a class="kern-link" href={differenceFileAddress(content, "liste-excel.csv", filter)} download>
				{t.difference_download_excel()}
			</a>
		</p>
	);
}

const isEverything = (filter: ChangeFilter): boolean => Object.keys(filter).length === 0;

/** The steps that are asked for, by field, with what is different of each. */
export function Steps({ content }: { readonly content: Content }) {
	const { view, difference, asked } = content;
	const { t } = view;
	const found = filterChanges(difference.steps, asked.filter);
	const pages = Math.max(1, Math.ceil(found.length / stepsPerPage));
	const page = Math.min(asked.page, pages);
	const shown = found.slice((page - 1) * stepsPerPage, page * stepsPerPage);
	return (
		<section class="section" aria-labelledby="schritte">
			<h2 id="schritte" class="kern-heading-medium" tabindex={-1}>
				{t.difference_steps()}
			</h2>
			<Kinds content={content} />
			<FieldChoice content={content} />
			{found.length === 0 ? (
				<p class="kern-body text-column">
					{isEverything(asked.filter) ? t.difference_nothing_changed() : t.difference_nothing()}
				</p>
			) : (
				<>
					<Shown content={content} count={found.length} />
					<Downloads content={content} />
					{[...Map.groupBy(shown, (change) => fieldOf(change).code).values()].map((steps) => (
						<FieldTable content={content} steps={steps} />
					))}
				</>
			)}
			<Pages
				view={view}
				page={page}
				pages={pages}
				address={(other) => `${differenceAddress(content, asked.filter, other)}#schritte`}
			/>
		</section>
	);
}
