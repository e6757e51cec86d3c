// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { maskedEmail } from "../../../access/email.ts";
import type { OpenedLink } from "../../../usecase/account/open-link.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";

type Shown = Pick<OpenedLink, "purpose" | "name" | "email" | "round">;
type LinkPage = { readonly city: string; readonly token: string; readonly link: Shown };
type Said = { readonly title: string; readonly lead: readonly string[]; readonly go: string };

/** What a link leads to: nothing has happened yet, one button makes it happen. */
export function linkPage(view: View, { city, token, link }: LinkPage) {
	const { title, lead, go } = link.purpose === "invitation" ? invitationWords(view, link) : signInWords(view, link);
	return layout({
		view,
		title,
		secretAddress: true,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				{lead.map((sentence) => (
					<p class="lead text-column">{sentence}</p>
				))}
				<form method="post" action={href(view.locale, "signInLink", { city })}>
					<input type="hidden" name="token" value={token} />
					<button class="kern-btn kern-btn--primary" type="submit">
						<span class="kern-label">{go}</span>
					</button>
				</form>
			</>
		),
	});
}

const signInWords = ({ t }: View, { name }: Shown): Said => ({
	...{ title: t.account_link_title({ name }), lead: [t.account_link_lead()], go: t.account_sign_in() },
});

/** To a round: who asks for what, until when. Else: that there is an account. */
function invitationWords(view: View, { name, email, round }: Shown): Said {
	const { t, municipality } = view;
	const [go, sent] = [t.account_invitation_go(), t.account_invitation_sends({ email: maskedEmail(email) })];
	if (!round) return { title: t.account_invitation_title({ name }), lead: [t.account_invitation_lead(), sent], go };
	const title = t.account_asked_title({ city: municipality?.name ?? "", plan: round.title });
	return { title, lead: [askedWords(view, round), sent], go };
}

function askedWords({ t, locale }: View, { asOf, until }: NonNullable<Shown["round"]>): string {
	const date = dayWords(locale, asOf);
	return until === undefined
		? t.account_asked_over({ date })
		: t.account_asked_lead({ date, until: dayWords(locale, until) });
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
