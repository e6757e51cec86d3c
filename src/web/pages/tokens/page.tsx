// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import type { TokensPage } from "./content.ts";
import { TokenForm } from "./form.tsx";

type Shown = TokensPage & { readonly view: View };

function TokenRow({
	view,
	city,
	token,
}: Pick<Shown, "view" | "city"> & { readonly token: TokensPage["tokens"][number] }) {
	const { t, locale } = view;
	const { lastUsedAt } = token;
	const used = lastUsedAt ? t.api_token_used({ moment: momentWords(locale, lastUsedAt) }) : t.api_token_never_used();
	return (
		<li>
			<span class="breakable">
				<strong>{token.name}</strong>
				<br />
				<code>{token.scopes.join(" ")}</code> · {t.api_token_expires({ moment: momentWords(locale, token.expiresAt) })}{" "}
				· {used}
			</span>
			<form method="post" action={href(locale, "tokenRevoke", { city, token: token.id })}>
				<button class="link-button" type="submit">
					{t.api_token_revoke()} <span class="kern-sr-only">{token.name}</span>
				</button>
			</form>
		</li>
	);
}

function Made({ view, made }: Shown) {
	const { t } = view;
	if (!made) return null;
	return (
		<section class="part" aria-labelledby="made-title">
			<h2 id="made-title" class="kern-heading-medium">
				{t.api_token_created()}
			</h2>
			<p class="kern-body text-column">{t.api_token_created_text()}</p>
			<p class="kern-body breakable">
				<code>{made}</code>
			</p>
		</section>
	);
}

const problemOf = ({ view: { t }, problem }: Shown) =>
	problem === "name-missing"
		? [{ field: "name", sentence: t.api_token_name_missing() }]
		: problem === "scopes-missing"
			? [{ field: "scope-plan:read", sentence: t.api_token_scopes_missing() }]
			: [];

/** One's own access tokens. */
export function tokensPage(view: View, content: TokensPage) {
	const { t } = view;
	const shown: Shown = { view, ...content };
	return layout({
		view,
		title: t.api_tokens(),
		children: (
			<>
				<ProblemSummary title={t.api_token_problem()} problems={problemOf(shown)} />
				<h1 class="kern-heading-large">{t.api_tokens()}</h1>
				<p class="lead text-column">{t.api_token_lead()}</p>
				<Made {...shown} />
				<section class="part" aria-labelledby="tokens-title">
					<h2 id="tokens-title" class="kern-heading-medium">
						{t.api_tokens_yours()}
					</h2>
					{content.tokens.length === 0 && <p class="kern-body">{t.api_token_none()}</p>}
					<ul class="rows kern-body">
						{content.tokens.map((token) => (
							<TokenRow view={view} city={content.city} token={token} />
						))}
					</ul>
				</section>
				<TokenForm {...shown} />
			</>
		),
	});
}
