// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { MarkedWords } from "../../ui/marked-words.tsx";
import type { EntryContent } from "./content.ts";

/** What stands there now beside what was typed, where somebody else was quicker: nobody's text is lost. */
export function TypedBeside({ view, current, typed }: EntryContent & { readonly typed: string }) {
	const { t } = view;
	return (
		<section class="conflict" aria-label={t.edit_both_texts()}>
			<div class="conflict__side">
				<h3 class="conflict__title">{t.edit_mine()}</h3>
				<MarkedWords view={view} before={current.answer.description} after={typed} />
			</div>
			<div class="conflict__side">
				<h3 class="conflict__title">{t.round_review_stands_now()}</h3>
				<MarkedWords view={view} before={typed} after={current.answer.description} />
			</div>
		</section>
	);
}
