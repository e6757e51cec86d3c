// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { href } from "../routes.ts";
import type { View } from "../view.ts";
import { LegalLinks } from "./legal-links.tsx";
import { Navigation, SignedInAs } from "./navigation.tsx";

type LayoutProps = {
	readonly view: View;
	readonly title: string;
	/**
	 * What stands in this page's address is a secret: a Referer holds no more than the site. (`no-referrer` would empty the
	 * Origin, too, by which forms are told from foreign ones.)
	 */
	readonly secretAddress?: boolean;
	/** The script that makes the page kinder. */
	readonly island?: keyof View["assets"]["islands"];
	/** Uses the whole width of the window. */
	readonly wide?: boolean;
	/** More for the head: what programs read of the page. */
	readonly head?: Child;
	readonly children?: Child;
};

const Head = ({ view, title, island, secretAddress, head }: LayoutProps) => (
	<head>
		<meta charset="utf-8" />
		<title>{`${title} – Planstand`}</title>
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		{secretAddress && <meta name="referrer" content="strict-origin" />}
		<meta name="color-scheme" content="light dark" />
		<link rel="preload" href={view.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
		<link rel="stylesheet" href={view.assets.styles} />
		<link rel="icon" href={view.assets.icon} type="image/svg+xml" />
		{island && <script type="module" src={view.assets.islands[island]} />}
		{head}
	</head>
);

const LanguageLink = ({ view }: { readonly view: View }) => {
	const other = view.locale === "de" ? "en" : "de";
	return (
		<a class="kern-link" href={view.otherLanguage} lang={other} hreflang={other}>
			{view.t.web_other_language()}
		</a>
	);
};

const Header = ({ view }: { readonly view: View }) => (
	<header class="site-header">
		<div class="page-width site-header__row">
			<a class="site-header__name" href={homeOf(view)}>
				{view.municipality?.name ?? "Planstand"}
			</a>
			<div class="site-header__account">
				<SignedInAs view={view} />
				<LanguageLink view={view} />
			</div>
		</div>
		<Navigation view={view} />
	</header>
);

const homeOf = ({ locale, municipality }: View): string =>
	municipality ? href(locale, "municipality", { city: municipality.slug }) : href(locale, "start", {});

const Footer = ({ view }: { readonly view: View }) => (
	<footer class="site-footer">
		<div class="page-width">
			<LegalLinks view={view} />
			<p class="kern-body kern-body--small kern-body--muted">
				{view.actor.kind === "account" ? view.t.account_footer_signed_in() : view.t.web_footer()}
			</p>
		</div>
	</footer>
);

/** A whole page; `title` names it in the browser's tab and in the history. */
export const layout = (props: LayoutProps) => {
	const { view, wide, children } = props;
	return html`<!doctype html>${(
		<html lang={view.locale}>
			<Head {...props} />
			<body>
				<a class="skip-link" href="#content">
					{view.t.web_skip_to_content()}
				</a>
				<Header view={view} />
				<main id="content" class={wide ? "page-width page-width--wide" : "page-width"} tabindex={-1}>
					{children}
				</main>
				<Footer view={view} />
			</body>
		</html>
	)}`;
};
