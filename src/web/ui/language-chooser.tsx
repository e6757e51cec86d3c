// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PlanWays, wayNames } from "../../report/plan-ways.ts";
import type { Language } from "../../report/translation/language.ts";
import { locales, type Words } from "../../wording/locale.ts";
import { href } from "../routes.ts";
import type { View } from "../view.ts";

/** The further languages in which a published plan can be read, and what there is of it in Leichte Sprache and sign language. */
export type FurtherLanguages = {
	readonly plan: string;
	readonly languages: readonly Language[];
	readonly ways: PlanWays;
};

type Props = FurtherLanguages & { readonly view: View };

type Entry = {
	readonly tag: string;
	readonly name: string;
	readonly direction: "ltr" | "rtl";
	readonly address: string;
};

const names = { de: "Deutsch", en: "English" } as const;

/** The languages of the interface lead to this page; from one in a further language they lead to the plan's first page. */
function entriesOf({ view, plan, languages }: Props, chosen?: Language): readonly Entry[] {
	const city = view.municipality?.slug ?? "";
	const here = (locale: (typeof locales)[number]) => (locale === view.locale ? view.here : view.otherLanguage);
	const own = locales.map((tag): Entry => {
		const address = chosen ? href(tag, "publication", { city, plan }) : here(tag);
		return { tag, name: names[tag], direction: "ltr", address };
	});
	const further = languages.map(({ tag, name, direction }): Entry => {
		const address = href(view.locale, "publicationLanguage", { city, plan, language: tag });
		return { tag, name, direction, address };
	});
	return [...own, ...further];
}

const wayLinks = {
	"easy-language": {
		route: "publicationEasyLanguage",
		icon: "kern-icon--easy-language",
		name: (t: Words) => t.legal_easy(),
	},
	"sign-language": {
		route: "publicationSignLanguage",
		icon: "kern-icon--sign-language",
		name: (t: Words) => t.legal_sign(),
	},
} as const;

/** Leichte Sprache and sign language of the plan, where there is some. */
function WayLinks({ view, plan, ways }: Props) {
	const city = view.municipality?.slug ?? "";
	return (
		<>
			{wayNames
				.filter((name) => ways[name])
				.map((name) => {
					const { route, icon, name: words } = wayLinks[name];
					const address = href(view.locale, route, { city, plan });
					return (
						<li>
							<a class="kern-link" href={address} aria-current={address === view.here ? "true" : undefined}>
								<span class={`kern-icon ${icon}`} aria-hidden="true" />
								{words(view.t)}
							</a>
						</li>
					);
				})}
		</>
	);
}

/** All languages of a published plan, each by its own name. */
export function LanguageChooser({ chosen, ...props }: Props & { readonly chosen: Language | undefined }) {
	const { view } = props;
	const current = chosen?.tag ?? view.locale;
	return (
		<nav class="languages" aria-label={view.t.translation_languages()}>
			<ul>
				<WayLinks {...props} />
				{entriesOf(props, chosen).map(({ tag, name, direction, address }) => (
					<li>
						<a
							class="kern-link"
							href={address}
							lang={tag}
							hreflang={tag}
							dir={direction}
							aria-current={tag === current ? "true" : undefined}
						>
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The same for search engines, which want whole addresses. */
export function LanguageAlternates({ chosen, ...props }: Props & { readonly chosen: Language | undefined }) {
	return (
		<>
			{entriesOf(props, chosen).map(({ tag, address }) => (
				<link rel="alternate" hreflang={tag} href={props.view.site + address} />
			))}
		</>
	);
}
