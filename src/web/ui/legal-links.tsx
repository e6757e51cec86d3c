// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { href } from "../routes.ts";
import type { View } from "../view.ts";

/**
 * What the law wants one click away from every page of a municipality. The links are the same for everybody and whatever is
 * set up, so that pages can be kept; a page that has nothing to say yet says so itself.
 */
export function LegalLinks({ view }: { readonly view: View }) {
	const { t, locale, municipality, here } = view;
	if (!municipality) return null;
	const city = municipality.slug;
	const links: readonly (readonly [address: string, words: Child])[] = [
		[
			href(locale, "easyLanguage", { city }),
			<>
				<span class="kern-icon kern-icon--easy-language" aria-hidden="true" />
				{t.legal_easy()}
			</>,
		],
		[
			href(locale, "signLanguage", { city }),
			<>
				<span class="kern-icon kern-icon--sign-language" aria-hidden="true" />
				{t.legal_sign()}
			</>,
		],
		[href(locale, "reportBarrier", { city }, { seite: here.split("?")[0] }), t.legal_report_barrier()],
		[href(locale, "openData", { city }), t.open_data_title()],
		[href(locale, "accessibility", { city }), t.legal_accessibility()],
		[href(locale, "imprint", { city }), t.legal_imprint()],
		[href(locale, "privacy", { city }), t.legal_privacy()],
	];
	return (
		<nav class="legal-links no-print" aria-label={t.legal_footer()}>
			<ul>
				{links.map(([address, words]) => (
					<li>
						<a class="kern-link" href={address}>
							{words}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
