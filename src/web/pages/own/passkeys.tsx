// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { PasskeyForm } from "../../ui/passkey-form.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { OwnPage } from "./content.ts";

/** One's passkeys, and adding another. */
export function Passkeys({ view, city, own }: OwnPage & { readonly view: View }) {
	const { t, locale } = view;
	const day = (at: Date) => dayWords(locale, at.toISOString().slice(0, 10));
	return (
		<section class="part" aria-labelledby="passkeys-title">
			<h2 id="passkeys-title" class="kern-heading-medium">
				{t.account_passkeys()}
			</h2>
			<p class="kern-body text-column">{t.account_passkeys_text()}</p>
			<ul class="rows kern-body">
				{own.passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
					<li>
						<span>
							{name}, {t.account_passkey_since({ day: day(createdAt) })}
							{lastUsedAt && ` · ${t.account_passkey_used({ day: day(lastUsedAt) })}`}
						</span>
						<form method="post" action={href(locale, "ownPasskeyRemove", { city, passkey: id })}>
							<button class="link-button" type="submit">
								{t.account_remove()} <span class="kern-sr-only">{name}</span>
							</button>
						</form>
					</li>
				))}
			</ul>
			<PasskeyForm
				view={view}
				kind="create"
				options={href(locale, "ownPasskeyOptions", { city })}
				action={href(locale, "ownPasskey", { city })}
				button={t.account_passkey_add()}
			>
				<TextField name="passkeyName" label={t.account_passkey_name()} hint={t.account_passkey_name_hint()} optional />
			</PasskeyForm>
		</section>
	);
}
