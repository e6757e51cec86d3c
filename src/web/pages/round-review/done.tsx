// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { type QueueContent, roundParameters } from "./content.ts";
import { ChoiceFields } from "./deed-fields.tsx";

/** Says what was done last, and takes it back where that is possible. */
export function Done(content: QueueContent) {
	const { view, done, choice, mayDecide } = content;
	if (!done) return null;
	const { t, locale } = view;
	const words = namedMessage(t, "round_review_done", done.deed, { count: done.count });
	const undo = mayDecide && done.event !== undefined;
	return (
		<form
			class="saved no-print"
			method="post"
			action={href(locale, "reviewUndo", { ...roundParameters(content), event: String(done.event ?? 0) })}
		>
			<p class="kern-body" role="status">
				{words}
				{done.left > 0 && ` ${t.round_review_done_left({ count: done.left })}`}
			</p>
			{undo && (
				<>
					<ChoiceFields choice={choice} />
					<button class="kern-btn kern-btn--tertiary" type="submit">
						<span class="kern-label">{t.round_review_undo()}</span>
					</button>
				</>
			)}
		</form>
	);
}
