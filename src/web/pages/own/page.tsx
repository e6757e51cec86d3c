// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { OwnPage } from "./content.ts";
import { Links, Sessions } from "./open-ways.tsx";
import { Passkeys } from "./passkeys.tsx";
import { PasswordForm } from "./password-form.tsx";

function NameForm({ view, city, own, problems }: OwnPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<form method="post" action={href(locale, "ownName", { city })} class="form">
			<TextField
				name="name"
				label={t.account_your_name()}
				value={own.account.name}
				problem={problems?.name}
				autocomplete="name"
			/>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{t.account_name_save()}</span>
			</button>
		</form>
	);
}

/** One's own account: the name, the ways to sign in, and where one is signed in. */
export function ownPage(view: View, content: OwnPage) {
	const { t } = view;
	const problems = Object.entries(content.problems ?? {}).map(([field, sentence]) => ({ field, sentence }));
	const shown = { view, ...content };
	return layout({
		view,
		title: problems.length > 0 ? t.account_with_problem({ title: t.account_own() }) : t.account_own(),
		island: "passkey",
		children: (
			<>
				<ProblemSummary title={t.account_please_mend()} problems={problems} />
				<h1 class="kern-heading-large">{t.account_own()}</h1>
				<p class="lead">{content.own.account.email}</p>
				<p role="status" class="kern-body done">
					{content.done}
				</p>
				<NameForm {...shown} />
				<PasswordForm {...shown} />
				<Passkeys {...shown} />
				<Sessions {...shown} />
				<Links {...shown} />
				<p class="kern-body">
					<a class="kern-link" href={href(view.locale, "tokens", { city: content.city })}>
						{t.api_tokens()}
					</a>
				</p>
			</>
		),
	});
}
