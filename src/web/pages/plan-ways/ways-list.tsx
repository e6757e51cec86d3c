// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type WayName, wayNames } from "../../../report/plan-ways.ts";
import type { OpenedPlanWays } from "../../../usecase/publication/plan-ways.ts";
import type { Words } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { WayStateWords } from "./way-state.tsx";

const routes = {
	"easy-language": { form: "planEasyLanguage", page: "publicationEasyLanguage" },
	"sign-language": { form: "planSignLanguage", page: "publicationSignLanguage" },
} as const;

const titles: Readonly<Record<WayName, (t: Words) => string>> = {
	"easy-language": (t) => t.legal_easy(),
	"sign-language": (t) => t.legal_sign(),
};

type WaysListProps = { readonly view: View; readonly opened: OpenedPlanWays };

/** Leichte Sprache and sign language of a plan: how far they are, and the way to where they are entered. */
export function WaysList({ view, opened }: WaysListProps) {
	const { t, locale, municipality } = view;
	const place = { city: municipality?.slug ?? "", plan: opened.plan.slug };
	return (
		<ul class="bare-list">
			{wayNames.map((name) => (
				<li class="language-row">
					<h2 class="kern-heading-small">{titles[name](t)}</h2>
					<p class="quiet">
						<WayStateWords view={view} opened={opened} name={name} />
					</p>
					<div class="language-row__ways">
						<a class="kern-link" href={href(locale, routes[name].form, place)}>
							{name === "easy-language" ? t.plan_way_edit_easy() : t.plan_way_edit_sign()}
						</a>
						{opened.ways[name] && (
							<a class="kern-link" href={href(locale, routes[name].page, place)}>
								{t.translation_see()}
							</a>
						)}
					</div>
				</li>
			))}
		</ul>
	);
}
