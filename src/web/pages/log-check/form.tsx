// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

type CheckLogFormProps = { readonly view: View; readonly city: string; readonly notedHead?: string };

/** Asks to check the log, with a hash that was noted outside where there is one. */
export function CheckLogForm({ view, city, notedHead = "" }: CheckLogFormProps) {
	const { t, locale } = view;
	return (
		<form class="form" method="get" action={href(locale, "logCheck", { city })}>
			<p class="kern-body text-column">{t.audit_check_text()}</p>
			<div class="kern-form-input">
				<label class="kern-label" for="head">
					{t.audit_noted_head()}
				</label>
				<input class="kern-form-input__input" id="head" name="head" maxlength={64} value={notedHead} />
			</div>
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.audit_check()}</span>
			</button>
		</form>
	);
}
