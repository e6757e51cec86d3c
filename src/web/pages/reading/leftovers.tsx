// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Leftover } from "../../../plan/draft.ts";
import type { View } from "../../view.ts";
import type { Content } from "./content.ts";
import { placeWords } from "./place-words.ts";

type TrayProps = { readonly view: View; readonly summary: string; readonly leftovers: readonly Leftover[] };

function Tray({ view, summary, leftovers }: TrayProps) {
	if (leftovers.length === 0) return null;
	return (
		<details class="fold">
			<summary>{summary}</summary>
			<ul class="leftovers">
				{leftovers.map(({ text, place }) => (
					<li>
						<span class="leftovers__place">{placeWords(view.t, place)}</span>
						<span class="breakable">{text}</span>
					</li>
				))}
			</ul>
		</details>
	);
}

/** Every piece of text that found no place in a measure: nothing of the document is lost. */
export function Leftovers({ view, draft }: Content) {
	const { t } = view;
	const texts = draft.leftovers.filter(({ kind }) => kind === "text");
	const furniture = draft.leftovers.filter(({ kind }) => kind === "furniture");
	return (
		<section class="section" aria-labelledby="reste">
			<h2 id="reste" class="kern-heading-medium">
				{t.web_leftovers_title()}
			</h2>
			<p class="kern-body text-column">{texts.length === 0 ? t.web_leftovers_none() : t.web_leftovers_text()}</p>
			<Tray view={view} summary={t.web_leftovers({ count: texts.length })} leftovers={texts} />
			<Tray view={view} summary={t.web_furniture({ count: furniture.length })} leftovers={furniture} />
		</section>
	);
}
