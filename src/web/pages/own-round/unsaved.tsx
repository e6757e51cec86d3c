// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { type Content, roundParameters } from "./content.ts";
import { Stand, Text } from "./last.tsx";

/** Two wrote at once: the text that was saved meanwhile, with what makes it different from one's own, which stands in the form. */
export function StaleNotice({ content, own: { contribution } }: { readonly content: Content; readonly own: OwnStep }) {
	const { view, own, unsaved } = content;
	const { t, locale } = view;
	if (unsaved?.why !== "stale" || unsaved.contribution !== contribution.id) return null;
	const moment = momentWords(locale, contribution.savedAt ?? new Date(0));
	const back = href(locale, "ownRound", roundParameters(content), { schritt: contribution.id });
	return (
		<section class="conflict__side conflict__side--own" role="alert">
			<h4 class="conflict__title">{t.contribution_stale_title()}</h4>
			<p class="text-column">{t.contribution_stale()}</p>
			<h5 class="conflict__title">{t.contribution_stale_theirs({ moment })}</h5>
			<Stand view={view} scheme={own.plan.scheme} status={contribution.status} />
			<MarkedWords view={view} before={unsaved.mine.description} after={contribution.description} />
			<a class="kern-link" href={`${back}#schritt-${contribution.id}`}>
				{t.contribution_stale_take()}
			</a>
		</section>
	);
}

/** A text that cannot be saved any more stays readable, to be copied. */
export function NotSaved({ content, own: { contribution } }: { readonly content: Content; readonly own: OwnStep }) {
	const { view, own, unsaved } = content;
	const { t } = view;
	if (!unsaved || unsaved.why === "stale" || unsaved.contribution !== contribution.id) return null;
	return (
		<section class="conflict__side conflict__side--own" role="alert">
			<h4 class="conflict__title">{t.contribution_not_saved_title()}</h4>
			<p class="text-column">
				{unsaved.why === "handed-in" ? t.contribution_not_saved_handed_in() : t.contribution_not_saved_over()}
			</p>
			<Stand view={view} scheme={own.plan.scheme} status={unsaved.mine.status} />
			<Text text={unsaved.mine.description} />
		</section>
	);
}
