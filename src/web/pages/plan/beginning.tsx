// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import { href } from "../../routes.ts";
import type { Content } from "./content.ts";

/** What will stand in a plan that is still empty, and how to begin. */
export function Beginning({ view, plan }: Content) {
	const { t, locale, actor, municipality } = view;
	const place = municipality && { municipalityId: municipality.id, planId: plan.id, public: plan.public };
	const mayImport = place !== undefined && actor.kind === "account" && may(actor, "plan:import", place);
	return (
		<section class="section">
			<p class="kern-body text-column">{t.plan_empty()}</p>
			{mayImport && (
				<p class="actions no-print">
					<a class="kern-btn kern-btn--primary" href={href(locale, "imports", { city: municipality?.slug ?? "" })}>
						<span class="kern-label">{t.plan_empty_import()}</span>
					</a>
				</p>
			)}
		</section>
	);
}
