// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OpenedLink } from "../../../usecase/account/open-link.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

type LinkPage = { readonly city: string; readonly token: string; readonly link: Pick<OpenedLink, "purpose" | "name"> };

/** What a link leads to: nothing has happened yet, one button makes it happen. */
export function linkPage(view: View, { city, token, link }: LinkPage) {
	const { t, locale } = view;
	const invited = link.purpose === "invitation";
	const title = invited ? t.account_invitation_title({ name: link.name }) : t.account_link_title({ name: link.name });
	return layout({
		view,
		title,
		secretAddress: true,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				<p class="lead text-column">{invited ? t.account_invitation_lead() : t.account_link_lead()}</p>
				<form method="post" action={href(locale, "signInLink", { city })}>
					<input type="hidden" name="token" value={token} />
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{invited ? t.account_invitation_go() : t.account_sign_in()}</span>
					</button>
				</form>
			</>
		),
	});
}

/** A link that was used, has run out or never was. */
export function staleLinkPage(view: View, city: string) {
	const { t, locale } = view;
	return layout({
		view,
		title: t.account_link_stale_title(),
		secretAddress: true,
		children: (
			<>
				<h1 class="kern-heading-large">{t.account_link_stale_title()}</h1>
				<p class="lead text-column">{t.account_link_stale()}</p>
				<p>
					<a class="kern-btn kern-btn--primary" href={href(locale, "signIn", { city })}>
						<span class="kern-label">{t.account_link_again()}</span>
					</a>
				</p>
			</>
		),
	});
}

type CodePage = {
	readonly city: string;
	readonly email: string;
	readonly next?: string | undefined;
	readonly problem?: ShownProblem;
};

/** After a link was asked for: look into your mails; or type the code that stands there. */
export function codePage(view: View, { city, email, next, problem }: CodePage) {
	const { t, locale } = view;
	return layout({
		view,
		title: problem ? t.account_with_problem({ title: t.account_code_title() }) : t.account_code_title(),
		children: (
			<>
				<ProblemSummary title={t.account_not_signed_in()} problems={problem ? [problem] : []} />
				<h1 class="kern-heading-large">{t.account_code_title()}</h1>
				<p class="lead text-column">{t.account_code_lead()}</p>
				<form method="post" action={href(locale, "signInCode", { city })} class="form">
					{next && <input type="hidden" name="next" value={next} />}
					<TextField name="email" type="email" label={t.account_email()} value={email} autocomplete="username" />
					<TextField
						name="code"
						label={t.account_code()}
						hint={t.account_code_hint()}
						problem={problem?.field === "code" ? problem.sentence : undefined}
						autocomplete="one-time-code"
					/>
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{t.account_sign_in()}</span>
					</button>
				</form>
			</>
		),
	});
}
