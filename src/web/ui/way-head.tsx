// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";

type HeadProps = {
	/** What the list of ways is called for who does not see it. */
	readonly label: string;
	readonly ways: readonly { readonly words: string; readonly address: string }[];
	readonly title: string;
	readonly children?: Child;
};

/** Where a page stands, as the ways back from it; and its name. */
export function WayHead({ label, ways, title, children }: HeadProps) {
	return (
		<header class="round-head">
			<nav class="round-ways kern-body" aria-label={label}>
				<ol>
					{ways.map(({ words, address }) => (
						<li>
							<a class="kern-link breakable" href={address}>
								{words}
							</a>
						</li>
					))}
				</ol>
			</nav>
			<h1 class="kern-heading-large breakable">{title}</h1>
			{children}
		</header>
	);
}
