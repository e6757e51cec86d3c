// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { EasyText } from "./easy-text.tsx";
import { Film } from "./film.tsx";
import { Elsewhere, legalPage, Mail } from "./legal-page.tsx";

type WaysProps = { readonly view: View; readonly settings: PublicationSettings };

function NotSetUp({ view, settings: { email }, sentence }: WaysProps & { readonly sentence: string }) {
	return (
		<>
			<p class="kern-body">{sentence}</p>
			{email && (
				<p class="kern-body">
					{view.t.legal_not_set_up()} <Mail email={email} />
				</p>
			)}
		</>
	);
}

/** What this site is about, in Leichte Sprache. */
export function easyLanguagePage({ view, settings }: WaysProps) {
	const { t } = view;
	const { easyLanguage } = settings.ways;
	return legalPage({
		...{ view, title: t.legal_easy_title(), settings: "publicationWays" },
		children: easyLanguage ? (
			<EasyText text={easyLanguage} />
		) : (
			<NotSetUp view={view} settings={settings} sentence={t.legal_easy_missing()} />
		),
	});
}

function OwnFilm({ view, settings: { video, captions, ways } }: WaysProps) {
	const { locale, municipality } = view;
	if (!video) return null;
	const place = { city: municipality?.slug ?? "" };
	const address = href(locale, "signLanguageFilm", place);
	const below = captions && href(locale, "signLanguageCaptions", place);
	return <Film view={view} address={address} film={video} length={ways.signLanguageLength} captions={below} />;
}

/** What this site is about, in German sign language. */
export function signLanguagePage({ view, settings }: WaysProps) {
	const { t } = view;
	const { signLanguageLink } = settings.ways;
	const elsewhere = signLanguageLink && (
		<>
			<p class="kern-body">{t.legal_sign_link()}</p>
			<p class="kern-body">
				<Elsewhere url={signLanguageLink}>{t.legal_sign_open()}</Elsewhere>
			</p>
		</>
	);
	const nothing = <NotSetUp view={view} settings={settings} sentence={t.legal_sign_missing()} />;
	return legalPage({
		...{ view, title: t.legal_sign_title(), settings: "publicationWays" },
		children: settings.video ? <OwnFilm view={view} settings={settings} /> : elsewhere || nothing,
	});
}
