// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { Select } from "../../ui/choice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { UnitFilter } from "./filter.ts";

/** Search and filters; they live in the address. */
export function UnitFilterForm({ view, filter }: { readonly view: View; readonly filter: UnitFilter }) {
	const { t, locale, municipality } = view;
	const places = [
		{ value: "all", label: t.unit_filter_all() },
		{ value: "internal", label: t.unit_internal_long() },
		{ value: "external", label: t.unit_external_long() },
	];
	const times = [
		{ value: "current", label: t.unit_current() },
		{ value: "former", label: t.unit_former() },
		{ value: "all", label: t.unit_filter_all() },
	];
	return (
		<form class="unit-filter no-print" method="get" action={href(locale, "units", { city: municipality?.slug ?? "" })}>
			<TextField name="q" label={t.unit_search()} value={filter.search} optional />
			<Select name="place" label={t.unit_filter_place()} options={places} chosen={filter.place} />
			<Select name="time" label={t.unit_filter_time()} options={times} chosen={filter.time} />
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.unit_filter_show()}</span>
			</button>
		</form>
	);
}
