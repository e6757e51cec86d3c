// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../../../plan/status-scheme.ts";
import { hintsOf } from "../../../round/check/check-answer.ts";
import type { Answer, LastStatement } from "../../../round/contribution.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { View } from "../../view.ts";

type Said = { readonly answer: Answer; readonly last?: LastStatement | undefined; readonly scheme: StatusScheme };

/** What somebody should look at before handing an answer in, in sentences. */
export function hintSentences({ t }: Pick<View, "t">, { answer, last, scheme }: Said): readonly string[] {
	const remarks = hintsOf({ ...answer, scheme, before: last ? [last] : [] });
	return remarks.map(({ rule, data }) => namedMessage(t, "contribution_hint", rule, data));
}

/** The same on the page; the island fills the place anew with every save. */
export function Hints({ view, sentences }: { readonly view: View; readonly sentences: readonly string[] }) {
	return (
		<div class="hints" data-place="hints" hidden={sentences.length === 0}>
			<p class="hints__title">{view.t.contribution_hint_title()}</p>
			<ul class="plain-list">
				{sentences.map((sentence) => (
					<li>{sentence}</li>
				))}
			</ul>
		</div>
	);
}
