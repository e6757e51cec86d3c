// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublicationSettings } from "../../../report/publication-settings.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { megabytes } from "../publication-settings/files.tsx";
import { Elsewhere, legalPage, Mail } from "./legal-page.tsx";
import { blocksOf } from "./plain-text.tsx";

type WaysProps = { readonly view: View; readonly settings: PublicationSettings };

/** Leichte Sprache, in large letters, one sentence a line. */
function EasyText({ text }: { readonly text: string }) {
	return (
		<div class="easy-language" lang="de">
			{blocksOf(text).map(({ kind, lines }) =>
				kind === "heading" ? (
					<h2 class="kern-heading-medium">{lines[0]}</h2>
				) : (
					<p>
						{lines.map((line) => (
							<span class="easy-language__sentence">{line} </span>
						))}
					</p>
				),
			)}
		</div>
	);
}

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

/** The film that is kept here, with its size and length, to look at and to keep. */
function Film({ view, settings: { video, ways } }: WaysProps) {
	const { t, locale, municipality } = view;
	if (!video) return null;
	const address = href(locale, "signLanguageFilm", { city: municipality?.slug ?? "" });
	const [size, length] = [megabytes(view, video.size), ways.signLanguageLength];
	return (
		<>
			{/* biome-ignore lint/a11y/useMediaCaption: a film in sign language says what the page says in words */}
			<video class="film" controls preload="metadata" width="640" height="480" aria-label={t.legal_sign_play()}>
				<source src={address} type={video.mediaType} />
			</video>
			<p class="kern-body">
				<a class="kern-link" href={address} download="">
					{t.legal_sign_download()}
				</a>{" "}
				({length ? t.legal_sign_facts_length({ size, length }) : t.legal_sign_facts({ size })})
			</p>
		</>
	);
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
		children: settings.video ? <Film view={view} settings={settings} /> : elsewhere || nothing,
	});
}
