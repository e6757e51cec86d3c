// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundPreview, UnitLoad } from "../../../usecase/round/preview-round.ts";
import { href } from "../../routes.ts";
import { UnitLink } from "../../ui/unit-link.tsx";
import type { View } from "../../view.ts";
import { roundAddress } from "../round/address.ts";
import { stepWords } from "../round/step-words.ts";
import { troubleWords } from "../round/trouble-words.ts";

type LineProps = { readonly view: View; readonly load: UnitLoad; readonly preview: RoundPreview };
type LoadsProps = { readonly view: View; readonly preview: RoundPreview };

function Contact({ view, load, preview }: LineProps) {
	const { t, locale, municipality } = view;
	const { contact, trouble, unit } = load;
	const back = roundAddress({ view, ...preview }, "roundPreview");
	if (!contact) {
		return (
			<a class="kern-link" href={href(locale, "unitEdit", { city: municipality?.slug ?? "", unit: unit.id }, { back })}>
				{t.round_no_contact()}
			</a>
		);
	}
	return (
		<>
			{contact.name && <span>{contact.name} </span>}
			<span class="understood breakable">{contact.email}</span>
			{trouble && <p class="round-trouble">{troubleWords(t, trouble)}</p>}
		</>
	);
}

function Line({ view, load, preview }: LineProps) {
	const { t } = view;
	const { unit, steps, division } = load;
	return (
		<tr class="kern-table__row">
			<th scope="row" class="kern-table__header breakable">
				<UnitLink view={view} unit={unit} />
				<span class="round-kind">
					{unit.internal ? t.unit_internal() : t.unit_external()}
					{division && (
						<>
							{" · "}
							<UnitLink view={view} unit={division} />
						</>
					)}
				</span>
			</th>
			<td class="kern-table__cell">
				<details class="fold">
					<summary>{t.round_steps({ count: steps.length })}</summary>
					<ul class="plain-list kern-body">
						{steps.map((step) => (
							<li>{stepWords(step)}</li>
						))}
					</ul>
				</details>
			</td>
			<td class="kern-table__cell breakable">
				<Contact view={view} load={load} preview={preview} />
			</td>
		</tr>
	);
}

/** What each unit will have to do. */
export function Loads({ view, preview }: LoadsProps) {
	const { t } = view;
	return (
		<div class="section">
			<h2 id="loads" class="kern-heading-medium">
				{t.round_loads({ count: preview.loads.length })}
			</h2>
			<section class="kern-table-responsive" aria-label={t.round_loads({ count: preview.loads.length })} tabindex={0}>
				<table class="kern-table kern-table--small stacking round-loads">
					<thead>
						<tr class="kern-table__row">
							<th scope="col" class="kern-table__header">
								{t.round_column_unit()}
							</th>
							<th scope="col" class="kern-table__header">
								{t.round_column_load()}
							</th>
							<th scope="col" class="kern-table__header">
								{t.round_column_contact()}
							</th>
						</tr>
					</thead>
					<tbody class="kern-table__body">
						{preview.loads.map((load) => (
							<Line view={view} load={load} preview={preview} />
						))}
					</tbody>
				</table>
			</section>
		</div>
	);
}
