// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import type { Permission } from "../../../access/permission.ts";
import { href, type RouteName } from "../../routes.ts";
import type { View } from "../../view.ts";

type Action = { readonly route: RouteName; readonly permission: Permission; readonly label: (view: View) => string };

/** What can be begun from a municipality's page, by those who may; the first is the page's main button. */
const actions: readonly Action[] = [{ route: "newPlan", permission: "plan:create", label: ({ t }) => t.plan_add() }];

/** The buttons for what the actor may begin here. */
export function Actions({ view }: { readonly view: View }) {
	const { municipality, actor, locale } = view;
	if (!municipality) return null;
	const allowed = actions.filter(({ permission }) => may(actor, permission, { municipalityId: municipality.id }));
	if (allowed.length === 0) return null;
	return (
		<p class="actions no-print">
			{allowed.map(({ route, label }, at) => (
				<a
					class={`kern-btn kern-btn--${at === 0 ? "primary" : "secondary"}`}
					href={href(locale, route, { city: municipality.slug } as never)}
				>
					<span class="kern-label">{label(view)}</span>
				</a>
			))}
		</p>
	);
}
