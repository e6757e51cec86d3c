// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import type { PlanWays, WayName } from "../../../report/plan-ways.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { EasyText } from "../legal/easy-text.tsx";
import { Film } from "../legal/film.tsx";
import { Elsewhere } from "../legal/legal-page.tsx";
import { OwnText } from "../legal/plain-text.tsx";
import { type Content, placeOf } from "../publication/content.ts";
import { publicationPage } from "../publication/frame.tsx";

type Way<Name extends WayName> = NonNullable<PlanWays[Name]>;
type Said = { readonly content: Content; readonly way: Way<WayName> };

/** Says where a newer report is out than the one that it tells of. */
function Outdated({ content, way, sentence }: Said & { readonly sentence: string }) {
	if (!way.isOutdated) return null;
	return (
		<p class="way-outdated kern-body">
			{sentence}{" "}
			<a class="kern-link" href={href(content.view.locale, "publication", placeOf(content))}>
				{content.view.t.publication_way_newest()}
			</a>
		</p>
	);
}

/** More of the same about the whole site. */
function More({ content, route }: { readonly content: Content; readonly route: "easyLanguage" | "signLanguage" }) {
	const { t, locale, municipality } = content.view;
	const words = route === "easyLanguage" ? t.publication_way_more_easy() : t.publication_way_more_sign();
	return (
		<p class="kern-body way-more">
			<a class="kern-link" href={href(locale, route, { city: municipality?.slug ?? "" })}>
				{words}
			</a>
		</p>
	);
}

function wayPage({ content, way }: Said, title: string, children: Child) {
	const { view, publication, snapshot, shownAt } = content;
	return publicationPage({
		...{ view, publication, shownAt, plan: snapshot.plan.title, title, report: way.report },
		children: <article class="text-column way">{children}</article>,
	});
}

const toldIn = ({ view: { locale } }: Content, { report }: Way<WayName>) => ({
	...{ number: report.number, date: dayWords(locale, report.asOf) },
});

/** A published plan in Leichte Sprache. */
export function publishedEasyLanguagePage(content: Content) {
	const { t } = content.view;
	const way = content.publication.ways["easy-language"];
	if (!way) throw new Error("There is no text in Leichte Sprache.");
	return wayPage(
		{ content, way },
		t.legal_easy(),
		<>
			<Outdated content={content} way={way} sentence={t.publication_way_outdated_easy(toldIn(content, way))} />
			<EasyText text={way.text} />
			<More content={content} route="easyLanguage" />
		</>,
	);
}

/** The film, here or elsewhere. */
function SignFilm({ content, way }: { readonly content: Content; readonly way: Way<"sign-language"> }) {
	const { view } = content;
	const { t, locale } = view;
	const { film, captions, length, link } = way;
	if (!film) {
		return (
			<>
				<p class="kern-body">{t.legal_sign_link()}</p>
				<p class="kern-body">
					<Elsewhere url={link}>{t.legal_sign_open()}</Elsewhere>
					{length && ` (${t.publication_way_length({ length })})`}
				</p>
			</>
		);
	}
	const address = href(locale, "publicationPlanFilm", placeOf(content));
	const below = captions && href(locale, "publicationPlanCaptions", placeOf(content));
	return <Film view={view} address={address} film={film} length={length} captions={below} />;
}

/** A published plan in German sign language. */
export function publishedSignLanguagePage(content: Content) {
	const { t } = content.view;
	const way = content.publication.ways["sign-language"];
	if (!way) throw new Error("There is no film in sign language.");
	return wayPage(
		{ content, way },
		t.legal_sign(),
		<>
			<Outdated content={content} way={way} sentence={t.publication_way_outdated_sign(toldIn(content, way))} />
			<SignFilm content={content} way={way} />
			{way.transcript && (
				<section class="section" aria-labelledby="text">
					<h2 class="kern-heading-medium" id="text">
						{t.publication_way_transcript()}
					</h2>
					<OwnText text={way.transcript} />
				</section>
			)}
			<More content={content} route="signLanguage" />
		</>,
	);
}
