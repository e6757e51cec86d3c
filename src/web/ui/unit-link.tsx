// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RegisteredUnit, unitLabel } from "../../plan/registered-unit.ts";
import { href } from "../routes.ts";
import type { View } from "../view.ts";

type LinkedUnit = Pick<RegisteredUnit, "id" | "code" | "name">;

/** A unit's code and name, leading to its page. */
export function UnitLink({ view, unit }: { readonly view: View; readonly unit: LinkedUnit }) {
	const { locale, municipality } = view;
	return (
		<a class="kern-link" href={href(locale, "unit", { city: municipality?.slug ?? "", unit: unit.id })}>
			{unitLabel(unit)}
		</a>
	);
}
