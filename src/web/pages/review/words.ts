// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "../../../plan/draft.ts";
import type { Decision } from "../../../plan/review/decision.ts";
import type { ItemRule, ReviewItem } from "../../../plan/review/review-item.ts";
import type { ReviewedMeasure } from "../../../plan/review/reviewed-draft.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { View } from "../../view.ts";
import type { ReviewContent } from "./content.ts";
import type { Reason } from "./entry.ts";

/** A reason as the name of a list. */
export function reasonName(t: Words, reason: Reason): string {
	return reason === "all" ? t.import_all_steps() : namedMessage(t, "import_reason", reason);
}

/** What a person should look at there, and what it is about. */
export function itemSentence(t: Words, { rule, detail }: ReviewItem): string {
	const sentence = namedMessage(t, "import_ask", rule satisfies ItemRule);
	return detail === "" ? sentence : `${sentence} (${detail})`;
}

/** What was decided last. */
export function decisionWords(t: Words, { kind }: Decision): string {
	return namedMessage(t, "import_decided", kind);
}

/** A measure by its number and title. */
export function measureWords(t: Words, { number, title }: Pick<ReviewedMeasure, "number" | "title">): string {
	return [number, title].filter(Boolean).join(" ") || t.web_without_title();
}

/** What is still to be done, in one sentence: nothing was unsure, or all of it is decided, or so much is not. */
export function openSentence({ view, needed, reviewed, tabs }: ReviewContent): string {
	const { t } = view;
	if (needed > 0) return t.import_needed({ count: needed });
	const sure = reviewed.decided === 0 ? t.import_nothing_needed() : t.import_all_decided();
	return tabs.length === 0 ? sure : `${sure} ${t.import_oddities()}`;
}

/** A cell of a step as its field is called. */
export function cellName({ t }: View, cell: StepCell): string {
	return {
		content: t.import_cell_content(),
		responsibility: t.import_cell_responsibility(),
		term: t.import_cell_term(),
		status: t.import_cell_status(),
		description: t.import_cell_description(),
	}[cell];
}
