// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OptOut } from "../../../usecase/mail/opt-out.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type OptOutPage = OptOut & {
	readonly token: string;
	readonly city: { readonly slug: string; readonly name: string };
};

/** Nothing has happened yet, or one has opted out: one button makes it the other. */
export function optOutPage(view: View, { email, isOut, token, city }: OptOutPage) {
	const { t, locale } = view;
	const title = isOut ? t.mail_opted_out_title() : t.mail_opt_out_title();
	const named = { email, city: city.name };
	return layout({
		view,
		title,
		secretAddress: true,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				<p class="lead text-column breakable">{isOut ? t.mail_opted_out_lead(named) : t.mail_opt_out_lead(named)}</p>
				<form method="post" action={href(locale, "optOut", { city: city.slug })}>
					<input type="hidden" name="token" value={token} />
					<input type="hidden" name="change" value={isOut ? "in" : "out"} />
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{isOut ? t.mail_opt_in_button() : t.mail_opt_out_button()}</span>
					</button>
				</form>
			</>
		),
	});
}

/** A link that was cut off on its way, or never was. */
export function unknownOptOutPage(view: View) {
	const { t } = view;
	return layout({
		view,
		title: t.mail_opt_out_unknown_title(),
		secretAddress: true,
		children: (
			<>
				<h1 class="kern-heading-large">{t.mail_opt_out_unknown_title()}</h1>
				<p class="lead text-column">{t.mail_opt_out_unknown()}</p>
			</>
		),
	});
}
