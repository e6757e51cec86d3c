// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { momentWords } from "../../../wording/date-words.ts";
import type { Content } from "./content.ts";
import { Stand, Text } from "./last.tsx";

/** Why an answer was given back, and what the coordinator made of it where that is so. */
export function Returned({ content, own }: { readonly content: Content; readonly own: OwnStep }) {
	const { view, own: round } = content;
	const { t, locale } = view;
	const { contribution, notes } = own;
	const why = notes.findLast(({ kind }) => kind === "return");
	const { edited } = contribution;
	if (contribution.state !== "returned") return null;
	return (
		<section class="returned">
			<h4 class="task__side-title">{t.contribution_returned_title()}</h4>
			{why && (
				<>
					<Text text={why.text} />
					<p class="quiet">
						{t.contribution_returned_by({ name: why.writerName, moment: momentWords(locale, why.writtenAt) })}
					</p>
				</>
			)}
			{edited && (
				<div class="returned__edited">
					<h5 class="task__side-title">{t.contribution_edited_title()}</h5>
					<Stand view={view} scheme={round.plan.scheme} status={edited.status} />
					<Text text={edited.description} />
					<p class="quiet">{t.contribution_edited_own()}</p>
				</div>
			)}
		</section>
	);
}
