// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type CodePage = {
	readonly city: string;
	/** The address that somebody typed; or that of an invitation, which goes on by its token and is only hinted at. */
	readonly sentTo: { readonly email: string } | { readonly token: string; readonly masked: string };
	readonly next?: string | undefined;
	readonly problem?: ShownProblem;
};

/** After a link was asked for: look into your mails; or type the code that stands there. */
export function codePage(view: View, { city, sentTo, next, problem }: CodePage) {
	const { t, locale } = view;
	return layout({
		view,
		title: problem ? t.account_with_problem({ title: t.account_code_title() }) : t.account_code_title(),
		children: (
			<>
				<ProblemSummary title={t.account_not_signed_in()} problems={problem ? [problem] : []} />
				<h1 class="kern-heading-large">{t.account_code_title()}</h1>
				<p class="lead text-column">
					{"masked" in sentTo ? t.account_code_sent({ email: sentTo.masked }) : t.account_code_lead()}
				</p>
				<form method="post" action={href(locale, "signInCode", { city })} class="form">
					{next && <input type="hidden" name="next" value={next} />}
					{"token" in sentTo ? (
						<input type="hidden" name="token" value={sentTo.token} />
					) : (
						<TextField
							name="email"
							type="email"
							label={t.account_email()}
							value={sentTo.email}
							autocomplete="username"
						/>
					)}
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
