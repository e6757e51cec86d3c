// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { unitLabel } from "../../../plan/registered-unit.ts";
import type { Board, BoardUnit } from "../../../usecase/round/show-board.ts";
import { dayInGermany } from "../../../wording/date-words.ts";
import type { Words } from "../../../wording/locale.ts";
import { SortedHead } from "../../ui/sorted-head.tsx";
import type { View } from "../../view.ts";
import { roundAddress, roundUnitAddress } from "./address.ts";
import { type Looking, lookingQuery, shownUnits, type UnitFilter, unitFilters, type unitSorts } from "./filter.ts";
import { UnitStateMark } from "./state.tsx";
import { troubleWords } from "./trouble-words.ts";

type TableProps = { readonly view: View; readonly board: Board; readonly looking: Looking };

const columns: readonly (readonly [(typeof unitSorts)[number], (t: Words) => string])[] = [
	["unit", (t) => t.round_column_unit()],
	["answers", (t) => t.round_column_answers()],
	["sign", (t) => t.round_column_sign()],
	["reminder", (t) => t.round_column_reminder()],
];

function Cell({ label, children }: { readonly label: string; readonly children?: Child }) {
	return (
		<td class="kern-table__cell">
			<span class="cell-label">{label}</span>
			{children}
		</td>
	);
}

function Line({ view, board, unit }: Omit<TableProps, "looking"> & { readonly unit: BoardUnit }) {
	const { t, locale } = view;
	const address = roundUnitAddress({ view, ...board }, unit.unitId);
	const { asked, answered, returned, lastSign, lastReminder, trouble, contact, openQuestions, owed } = unit;
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header breakable">
				<a class="kern-link" href={address}>
					{unitLabel(unit.unit)}
				</a>
				{openQuestions.length > 0 && (
					<a class="kern-link round-note" href={`${address}#fragen`}>
						{t.round_questions({ count: openQuestions.length })}
					</a>
				)}
				{trouble && <span class="round-trouble">{troubleWords(t, trouble)}</span>}
				{!contact && owed > 0 && <span class="round-trouble">{t.round_no_contact_short()}</span>}
			</th>
			<Cell label={t.round_column_answers()}>
				<UnitStateMark view={view} state={unit.state} />
				<span class="round-of">
					{t.round_x_of_y({ answered, asked })}
					{returned > 0 && ` · ${t.round_returned({ count: returned })}`}
				</span>
			</Cell>
			<Cell label={t.round_column_sign()}>{lastSign ? dayInGermany(locale, lastSign) : t.round_never()}</Cell>
			<Cell label={t.round_column_reminder()}>
				{lastReminder ? dayInGermany(locale, lastReminder.requestedAt) : t.round_never()}
			</Cell>
		</tr>
	);
}

const filterWords: Readonly<Record<UnitFilter, (t: Words) => string>> = {
	owing: (t) => t.round_filter_owing(),
	silent: (t) => t.round_filter_silent(),
	begun: (t) => t.round_filter_begun(),
	answered: (t) => t.round_filter_answered(),
	questions: (t) => t.round_filter_questions(),
	late: (t) => t.round_filter_late(),
	trouble: (t) => t.round_filter_trouble(),
};

/** The filters that let something through, each with how many. */
function Filters({ view, board, looking }: TableProps) {
	const { t } = view;
	const ways: readonly (readonly [UnitFilter | undefined, string])[] = [
		[undefined, t.round_filter_all()],
		...unitFilters.map((show) => [show, filterWords[show](t)] as const),
	];
	const counted = ways.map(([show, words]) => ({ show, words, count: shownUnits(board, { show }).length }));
	return (
		<ul class="round-filters no-print">
			{counted
				.filter(({ show, count }) => count > 0 || show === undefined || show === looking.show)
				.map(({ show, words, count }) => (
					<li>
						<a
							class="round-filter"
							href={`${roundAddress({ view, ...board }, "round", lookingQuery({ ...looking, show }))}#stellen`}
							aria-current={show === looking.show ? "true" : undefined}
						>
							{words} <span class="round-filter__count">{count}</span>
						</a>
					</li>
				))}
		</ul>
	);
}

const sortedAddress = ({ view, board, looking: { show } }: TableProps, order: Looking["order"]): string =>
	`${roundAddress({ view, ...board }, "round", lookingQuery({ show, order }))}#stellen`;

/** Everybody who was asked, with how far they are. */
export function UnitTable({ view, board, looking }: TableProps) {
	const { t } = view;
	const units = shownUnits(board, looking);
	return (
		<div class="section">
			<h2 id="stellen" class="kern-heading-medium">
				{t.round_units()}
			</h2>
			<Filters view={view} board={board} looking={looking} />
			{units.length === 0 && <p class="kern-body">{t.round_units_none()}</p>}
			{units.length > 0 && (
				<section class="kern-table-responsive" aria-label={t.round_units()} tabindex={0}>
					<table class="kern-table kern-table--small stacking round-units">
						<thead>
							<tr class="kern-table__row">
								{columns.map(([by, label]) => (
									<SortedHead
										class="kern-table__header"
										by={by}
										label={label(t)}
										order={looking.order}
										address={(order) => sortedAddress({ view, board, looking }, order)}
									/>
								))}
							</tr>
						</thead>
						<tbody class="kern-table__body">
							{units.map((unit) => (
								<Line view={view} board={board} unit={unit} />
							))}
						</tbody>
					</table>
				</section>
			)}
		</div>
	);
}
