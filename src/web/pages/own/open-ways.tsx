// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OwnAccount } from "../../../usecase/account/show-own-account.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { browserName } from "../../browser-name.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import type { OwnPage } from "./content.ts";

type Shown = OwnPage & { readonly view: View };
type Session = OwnAccount["sessions"][number];

function methodWords({ t }: View, method: Session["method"]): string {
	const words = {
		password: t.account_method_password,
		passkey: t.account_method_passkey,
		link: t.account_method_link,
		oidc: t.account_method_oidc,
		setup: t.account_method_setup,
	};
	return words[method]();
}

function SessionRow({ view, city, session }: { view: View; city: string; session: Session }) {
	const { t, locale } = view;
	const name = browserName(session.userAgent) || t.account_browser_unknown();
	return (
		<li>
			<span>
				<strong>{name}</strong>
				{session.current && `, ${t.account_session_current()}`}
				<br />
				{methodWords(view, session.method)} ·{" "}
				{t.account_session_since({ moment: momentWords(locale, session.createdAt) })} ·{" "}
				{t.account_session_seen({ moment: momentWords(locale, session.lastSeenAt) })}
			</span>
			{!session.current && (
				<form method="post" action={href(locale, "ownSessionEnd", { city, session: session.id })}>
					<button class="link-button" type="submit">
						{t.account_session_end()} <span class="kern-sr-only">{name}</span>
					</button>
				</form>
			)}
		</li>
	);
}

/** Where one is signed in now. */
export function Sessions({ view, city, own }: Shown) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="sessions-title">
			<h2 id="sessions-title" class="kern-heading-medium">
				{t.account_sessions()}
			</h2>
			<p class="kern-body text-column">{t.account_sessions_text()}</p>
			<ul class="rows kern-body">
				{own.sessions.map((session) => (
					<SessionRow view={view} city={city} session={session} />
				))}
			</ul>
			{own.sessions.length > 1 && (
				<form method="post" action={href(locale, "ownSessionsEnd", { city })}>
					<button class="kern-btn kern-btn--secondary" type="submit">
						<span class="kern-label">{t.account_sessions_end()}</span>
					</button>
				</form>
			)}
		</section>
	);
}

/** Links to sign in that were sent and not used yet. */
export function Links({ view, city, own }: Shown) {
	const { t, locale } = view;
	return (
		<section class="part" aria-labelledby="links-title">
			<h2 id="links-title" class="kern-heading-medium">
				{t.account_links()}
			</h2>
			<p class="kern-body text-column">{own.links.length === 0 ? t.account_links_none() : t.account_links_text()}</p>
			<ul class="rows kern-body">
				{own.links.map(({ id, purpose, createdAt, expiresAt }) => (
					<li>
						<span>
							{purpose === "invitation" ? t.account_link_invitation() : t.account_link_sign_in()} ·{" "}
							{t.account_link_sent({ moment: momentWords(locale, createdAt) })} ·{" "}
							{t.account_link_until({ moment: momentWords(locale, expiresAt) })}
						</span>
						<form method="post" action={href(locale, "ownLinkRevoke", { city, link: id })}>
							<button class="link-button" type="submit">
								{t.account_link_revoke()}
							</button>
						</form>
					</li>
				))}
			</ul>
		</section>
	);
}
