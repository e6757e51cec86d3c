// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type Listed = { readonly slug: string; readonly name: string };

/** The municipalities of this instance. */
export function startPage(view: View, municipalities: readonly Listed[]) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.register_start_title(),
		children: (
			<>
				<h1 class="kern-heading-large">{t.register_start_title()}</h1>
				<p class="lead text-column">
					{municipalities.length === 0 ? t.register_start_empty() : t.register_start_choose()}
				</p>
				<ul class="plain-list kern-body">
					{municipalities.map(({ slug, name }) => (
						<li>
							<a class="kern-link" href={href(locale, "municipality", { city: slug })}>
								{name}
							</a>
						</li>
					))}
				</ul>
				<p class="kern-body start-section">
					<a class="kern-link" href={href(locale, "read", {})}>
						{t.web_start_title()}
					</a>
				</p>
			</>
		),
	});
}
