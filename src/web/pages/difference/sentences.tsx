// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { differenceSentences } from "../../../wording/difference-sentences.ts";
import { type Content, stepsAddress } from "./content.ts";

/** The sentences that matter most; each number leads to the steps that it counts. */
export function Sentences({
	content,
}: {
	readonly content: Pick<Content, "view" | "publication" | "from" | "to" | "difference" | "figures">;
}) {
	const { view, difference, figures } = content;
	const [first = [], ...others] = differenceSentences({ t: view.t, locale: view.locale, difference, figures });
	const parts = (sentence: typeof first) =>
		sentence.map(({ words, filter }) =>
			filter ? (
				<a class="quiet-link" href={stepsAddress(content, filter)}>
					{words}
				</a>
			) : (
				words
			),
		);
	return (
		<>
			<p class="lead text-column publication-lead">{parts(first)}</p>
			<div class="publication-sentences text-column">
				{others.map((sentence) => (
					<p>{parts(sentence)}</p>
				))}
			</div>
		</>
	);
}
