// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { View } from "../view.ts";

type PagesProps = {
	readonly view: View;
	readonly page: number;
	readonly pages: number;
	readonly address: (page: number) => string;
};

/** The way through a list that is too long for one page. */
export function Pages({ view, page, pages, address }: PagesProps) {
	const { t } = view;
	if (pages < 2) return null;
	return (
		<nav class="pages kern-body no-print" aria-label={t.register_pages()}>
			{page > 1 && (
				<a class="kern-link" rel="prev" href={address(page - 1)}>
					{t.register_page_before()}
				</a>
			)}
			<span>{t.register_page_of({ page, pages })}</span>
			{page < pages && (
				<a class="kern-link" rel="next" href={address(page + 1)}>
					{t.register_page_after()}
				</a>
			)}
		</nav>
	);
}
