// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { PlanBook } from "../../../plan/plan-book.ts";
import { href, type Query } from "../../routes.ts";
import type { View } from "../../view.ts";

/** Everything that the parts of the plan page show. */
export type Content = {
	readonly view: View;
	readonly plan: Plan;
	readonly book: PlanBook;
	/** When it was shown, and at which address, for the printed page. */
	readonly shownAt: { readonly time: Date; readonly address: string };
};

/** The list of the plan's measures under a filter. */
export function listAddress({ view, plan }: Pick<Content, "view" | "plan">, query: Query): string {
	return href(view.locale, "planMeasures", parametersOf(view, plan), query);
}

/** A measure's page, or one of its steps there. */
export function measureAddress(view: View, plan: Pick<Plan, "slug">, slug: string, step?: number): string {
	const address = href(view.locale, "measure", { ...parametersOf(view, plan), measure: slug });
	return step === undefined ? address : `${address}#schritt-${step}`;
}

export const parametersOf = ({ municipality }: View, { slug }: Pick<Plan, "slug">) => ({
	city: municipality?.slug ?? "",
	plan: slug,
});
