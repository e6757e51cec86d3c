// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { type Content, deedAddress } from "./content.ts";
import { Text } from "./last.tsx";

/** What other units added to a step, each with the button that appends it to one's own text. */
export function Additions({ content, own }: { readonly content: Content; readonly own: OwnStep }) {
	const { t } = content.view;
	const { additions, parts, contribution } = own;
	return (
		<>
			{additions.map(({ unitId, text }) => {
				const part = parts.find((one) => one.unitId === unitId);
				const unit = part ? unitLabel(part) : "";
				return (
					<section class="addition">
						<h4 class="task__side-title">{t.contribution_addition_by({ unit })}</h4>
						<Text text={text} />
						<form method="post" action={deedAddress(content, "contributionTake", contribution)} data-flush="">
							<input type="hidden" name="version" value={String(contribution.version)} />
							<input type="hidden" name="unit" value={unitId} />
							<button
								class="kern-btn kern-btn--tertiary kern-btn--x-small"
								type="submit"
								aria-label={t.contribution_addition_take_of({ unit })}
							>
								<span class="kern-label">{t.contribution_addition_take()}</span>
							</button>
						</form>
					</section>
				);
			})}
		</>
	);
}
