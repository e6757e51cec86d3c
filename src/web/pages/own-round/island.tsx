// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

/** What the island says, in the page's language. */
export function islandWords({ t, locale, municipality, here }: View) {
	return {
		"data-own-round": "",
		"data-typing": t.contribution_script_typing(),
		"data-offline": t.contribution_script_offline(),
		"data-offline-unkept": t.contribution_script_offline_unkept(),
		"data-signed-out": t.contribution_script_signed_out(),
		"data-sign-in": href(locale, "signIn", { city: municipality?.slug ?? "" }, { next: here }),
		"data-sign-in-words": t.contribution_script_sign_in(),
		"data-handed-in": t.contribution_script_handed_in(),
		"data-refused": t.contribution_script_refused(),
		"data-stale": t.contribution_script_stale(),
		"data-brought-back": t.contribution_script_brought_back(),
		"data-ready": t.contribution_progress_ready(),
		"data-open": t.contribution_progress_open(),
	};
}

/** What the island shows where a second device wrote: the other text, and the choice. */
export function TwoTexts({ view: { t } }: { readonly view: View }) {
	return (
		<template id="two-texts">
			<section class="conflict__side conflict__side--own" tabindex={-1} aria-label={t.contribution_stale_title()}>
				<p class="conflict__title">{t.contribution_stale_title()}</p>
				<p>{t.contribution_script_both()}</p>
				<p>
					<strong data-their="status" />
				</p>
				<p class="marked breakable" data-their="text" />
				<div class="form-actions">
					<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="button" data-choose="mine">
						<span class="kern-label">{t.contribution_stale_keep()}</span>
					</button>
					<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="button" data-choose="theirs">
						<span class="kern-label">{t.contribution_stale_take()}</span>
					</button>
				</div>
			</section>
		</template>
	);
}
