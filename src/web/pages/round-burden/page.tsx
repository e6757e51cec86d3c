// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { ShownBurden } from "../../../usecase/round/show-burden.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { roundUnitAddress } from "../round/address.ts";
import { RoundHead } from "../round/head.tsx";

type BurdenProps = { readonly view: View; readonly shown: ShownBurden };

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));

function sentence({ view: { t, locale }, shown: { burden } }: BurdenProps): string {
	const { units, asked, answered, unchanged, medianDays } = burden;
	const days = medianDays === undefined ? undefined : new Intl.NumberFormat(locale).format(medianDays);
	const parts = [
		t.round_burden_answered({ units, asked, answered }),
		answered > 0 && t.round_burden_unchanged({ share: share(unchanged, answered) }),
		days !== undefined && t.round_burden_median({ days }),
	];
	return parts.filter(Boolean).join(" ");
}

function rowsOf({ view: { t, locale }, shown: { burden } }: BurdenProps): readonly (readonly [string, string])[] {
	const number = new Intl.NumberFormat(locale);
	const { units, asked, answered, unchanged, invitations, reminders, medianDays, silentUnits } = burden;
	return [
		[t.round_burden_row_units(), number.format(units)],
		[t.round_burden_row_asked(), number.format(asked)],
		[t.round_burden_row_answered(), `${number.format(answered)} (${share(answered, asked)} %)`],
		[t.round_burden_row_unchanged(), `${number.format(unchanged)} (${share(unchanged, answered)} %)`],
		[t.round_burden_row_median(), medianDays === undefined ? "–" : number.format(medianDays)],
		[t.round_burden_row_invitations(), number.format(invitations)],
		[t.round_burden_row_reminders(), number.format(reminders)],
		[t.round_burden_row_silent(), number.format(silentUnits.length)],
	];
}

function Figures(props: BurdenProps) {
	const { t } = props.view;
	return (
		<table class="kern-table kern-table--small round-figures">
			<caption class="kern-sr-only">{t.round_burden_title()}</caption>
			<tbody class="kern-table__body">
				{rowsOf(props).map(([words, figure]) => (
					<tr class="kern-table__row">
						<th scope="row" class="kern-table__header">
							{words}
						</th>
						<td class="kern-table__cell kern-table__cell--numeric">{figure}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What a round has cost: as a sentence, as a table, and who gave no answer. */
export function burdenPage(view: View, shown: ShownBurden) {
	const { t } = view;
	const { plan, round, silentUnits } = shown;
	return layout({
		view,
		title: t.round_burden_title(),
		children: (
			<>
				<RoundHead view={view} plan={plan} round={round} title={t.round_burden_title()}>
					<p class="lead text-column">{sentence({ view, shown })}</p>
				</RoundHead>
				<Figures view={view} shown={shown} />
				{silentUnits.length > 0 && (
					<section class="section">
						<h2 class="kern-heading-medium">{t.round_burden_row_silent()}</h2>
						<ul class="plain-list kern-body">
							{silentUnits.map((unit) => (
								<li>
									<a class="kern-link breakable" href={roundUnitAddress({ view, plan, round }, unit.id)}>
										{unitLabel(unit)}
									</a>
								</li>
							))}
						</ul>
					</section>
				)}
			</>
		),
	});
}
