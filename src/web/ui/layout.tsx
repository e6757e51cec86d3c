// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Language } from "../../report/translation/language.ts";
import { href } from "../routes.ts";
import type { View } from "../view.ts";
import { type FurtherLanguages, LanguageAlternates, LanguageChooser } from "./language-chooser.tsx";
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
	/** The page's language, where it is one of the further languages of a plan: what is around it is in the interface's. */
	readonly language?: Language;
	/** The further languages of the published plan that the page is about. */
	readonly further?: FurtherLanguages;
	/** More for the head: what programs read of the page. */
	readonly head?: Child;
	readonly children?: Child;
};

const Head = ({ view, title, island, secretAddress, language, further, head }: LayoutProps) => (
	<head>
		<meta charset="utf-8" />
		<title>{`${title} – Planstand`}</title>
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		{secretAddress && <meta name="referrer" content="strict-origin" />}
		<meta name="color-scheme" content="light dark" />
		<link rel="stylesheet" href={view.assets.styles} />
		<link rel="icon" href={view.assets.icon} type="image/svg+xml" />
		{island && <script type="module" src={view.assets.islands[island]} />}
		{further && <LanguageAlternates view={view} chosen={language} {...further} />}
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

const Header = ({ view, language, further }: LayoutProps) => (
	<header class="site-header" {...ownLanguage(view, language)}>
		<div class="page-width site-header__row">
			<a class="site-header__name" href={homeOf(view)}>
				{view.municipality?.name ?? "Planstand"}
			</a>
			<div class="site-header__account">
				<SignedInAs view={view} />
				{further && (further.languages.length > 0 || Object.keys(further.ways).length > 0) ? (
					<LanguageChooser view={view} chosen={language} {...further} />
				) : (
					<LanguageLink view={view} />
				)}
			</div>
		</div>
		<Navigation view={view} />
	</header>
);

const homeOf = ({ locale, municipality }: View): string =>
	municipality ? href(locale, "municipality", { city: municipality.slug }) : href(locale, "start", {});

/** What is around a page in a further language says in which language itself is. */
const ownLanguage = ({ locale }: View, language: Language | undefined) =>
	language ? ({ lang: locale, dir: "ltr" } as const) : {};

const Footer = ({ view, language }: Pick<LayoutProps, "view" | "language">) => (
	<footer class="site-footer" {...ownLanguage(view, language)}>
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
	const { view, wide, language, children } = props;
	return html`<!doctype html>${(
		<html lang={language?.tag ?? view.locale} dir={language?.direction}>
			<Head {...props} />
			<body>
				<a class="skip-link" href="#content" {...ownLanguage(view, language)}>
					{view.t.web_skip_to_content()}
				</a>
				<Header {...props} />
				<main id="content" class={wide ? "page-width page-width--wide" : "page-width"} tabindex={-1}>
					{children}
				</main>
				<Footer view={view} {...(language && { language })} />
			</body>
		</html>
	)}`;
};
