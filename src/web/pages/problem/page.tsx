// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type ProblemPage = { readonly title: string; readonly sentence: string };

/** A page that could not be shown: what happened, and the way back. */
export function problemPage(view: View, { title, sentence }: ProblemPage) {
	return layout({
		view,
		title,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				<p class="lead text-column">{sentence}</p>
				<p class="kern-body">
					<a class="kern-link" href={href(view.locale, "start", {})}>
						{view.t.web_to_start()}
					</a>
				</p>
			</>
		),
	});
}
