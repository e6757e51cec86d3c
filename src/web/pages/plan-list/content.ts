// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FoundSteps } from "../../../usecase/search-plan.ts";
import { href, type Query } from "../../routes.ts";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import type { Asked } from "./asked.ts";

/** Everything that the parts of the list show. */
export type Content = Omit<FoundSteps, "ok"> & {
	readonly view: View;
	readonly asked: Asked;
	readonly shownAt: { readonly time: Date; readonly address: string };
};

export function listAddressOf({ view, plan }: Pick<Content, "view" | "plan">, query: Query): string {
	return href(view.locale, "planMeasures", parametersOf(view, plan), query);
}
