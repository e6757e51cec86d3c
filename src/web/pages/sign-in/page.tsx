// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { PasskeyForm } from "../../ui/passkey-form.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type SignInPage = {
	readonly city: string;
	/** Where to go on after that. */
	readonly next?: string | undefined;
	readonly email?: string;
	readonly problem?: ShownProblem;
	/** Other servers by which one can sign in. */
	readonly providers: readonly { readonly id: string; readonly name: string }[];
};

function PasswordForm({ view, city, next, email, problem }: SignInPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<form method="post" action={href(locale, "signIn", { city })} class="form">
			{next && <input type="hidden" name="next" value={next} />}
			<TextField name="email" type="email" label={t.account_email()} value={email} autocomplete="username webauthn" />
			<TextField
				name="password"
				type="password"
				label={t.account_password()}
				problem={problem?.field === "password" ? problem.sentence : undefined}
				autocomplete="current-password"
			/>
			<button class="kern-btn kern-btn--primary" type="submit">
				<span class="kern-label">{t.account_sign_in()}</span>
			</button>
		</form>
	);
}

function LinkForm({ view, city, next, email }: SignInPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="link-title">
			<h2 id="link-title" class="kern-heading-medium">
				{t.account_by_link()}
			</h2>
			<p class="kern-body text-column">{t.account_by_link_text()}</p>
			<form method="post" action={href(locale, "askForLink", { city })} class="form">
				{next && <input type="hidden" name="next" value={next} />}
				<TextField
					name="email"
					id="link-email"
					type="email"
					label={t.account_email()}
					value={email}
					autocomplete="username"
				/>
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.account_ask_for_link()}</span>
				</button>
			</form>
		</section>
	);
}

function ByPasskey({ view, city, next }: SignInPage & { readonly view: View }) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="passkey-title">
			<h2 id="passkey-title" class="kern-heading-medium">
				{t.account_by_passkey()}
			</h2>
			<PasskeyForm
				view={view}
				kind="get"
				options={href(locale, "passkeyOptions", { city })}
				action={href(locale, "passkey", { city })}
				button={t.account_passkey_use()}
				next={next}
			/>
		</section>
	);
}

function ByProvider({ view, city, next, providers }: SignInPage & { readonly view: View }) {
	const { t, locale } = view;
	if (providers.length === 0) return null;
	return (
		<section class="part" aria-labelledby="provider-title">
			<h2 id="provider-title" class="kern-heading-medium">
				{t.account_by_provider()}
			</h2>
			<p class="buttons">
				{providers.map(({ id, name }) => (
					<a
						class="kern-btn kern-btn--secondary"
						rel="nofollow"
						href={href(locale, "providerSignIn", { city, provider: id }, { next })}
					>
						<span class="kern-label">{t.account_provider_go({ name })}</span>
					</a>
				))}
			</p>
		</section>
	);
}

/** All ways in, on one page. */
export function signInPage(view: View, content: SignInPage) {
	const { t } = view;
	const { problem } = content;
	return layout({
		view,
		island: "passkey",
		title: problem ? t.account_with_problem({ title: t.account_sign_in() }) : t.account_sign_in(),
		children: (
			<>
				<ProblemSummary title={t.account_not_signed_in()} problems={problem ? [problem] : []} />
				<h1 class="kern-heading-large">{t.account_sign_in()}</h1>
				<PasswordForm view={view} {...content} />
				<LinkForm view={view} {...content} />
				<ByPasskey view={view} {...content} />
				<ByProvider view={view} {...content} />
			</>
		),
	});
}
