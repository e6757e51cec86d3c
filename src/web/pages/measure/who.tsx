// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepUnit } from "../../../plan/plan.ts";
import type { StepRow } from "../../../plan/step-row.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import type { Content } from "./content.ts";

const parts = ["lead", "with", "participant"] as const;

function UnitLink({ content, unit }: { readonly content: Content; readonly unit: StepUnit }) {
	const { view, book } = content;
	const known = book.unitNames.get(unit.unitId);
	const name = known && [known.code, known.name].filter(Boolean).join(" ");
	return (
		<li>
			<a
				class="kern-link breakable"
				href={href(view.locale, "unit", { city: view.municipality?.slug ?? "", unit: unit.unitId })}
			>
				{name || unit.written}
			</a>
		</li>
	);
}

/** Who carries a step out, by the part each has; each name leads to all that this unit does. */
export function Who({ content, row }: { readonly content: Content; readonly row: StepRow }) {
	const { t } = content.view;
	if (row.units.length === 0) return <p class="quiet">{row.step.responsibility.join(", ") || t.measure_nobody()}</p>;
	return (
		<>
			{parts.map((part) => {
				const units = row.units.filter((unit) => unit.part === part);
				if (units.length === 0) return null;
				return (
					<div class="who">
						<p class="quiet">{namedMessage(t, "measure_part", part)}</p>
						<ul>
							{units.map((unit) => (
								<UnitLink content={content} unit={unit} />
							))}
						</ul>
					</div>
				);
			})}
		</>
	);
}
