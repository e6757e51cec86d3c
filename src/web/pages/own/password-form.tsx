// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { PasswordFields } from "../../ui/password-fields.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { OwnPage } from "./content.ts";

/** Setting the first password, or another. */
export function PasswordForm({ view, city, own, problems = {} }: OwnPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="password-title">
			<h2 id="password-title" class="kern-heading-medium">
				{t.account_password()}
			</h2>
			<p class="kern-body text-column">{own.hasPassword ? t.account_password_text() : t.account_password_none()}</p>
			<form method="post" action={href(locale, "ownPassword", { city })} class="form">
				<input type="hidden" name="username" autocomplete="username" value={own.account.email} />
				{own.needsOldPassword && (
					<TextField
						name="old"
						type="password"
						label={t.account_password_old()}
						problem={problems.old}
						autocomplete="current-password"
					/>
				)}
				<PasswordFields view={view} label={t.account_password_new()} problems={problems} />
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.account_password_save()}</span>
				</button>
			</form>
		</section>
	);
}
