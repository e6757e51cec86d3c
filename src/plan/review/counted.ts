// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftActionField } from "../draft.ts";
import { measureKey } from "../measure-number.ts";
import { withReferences } from "../step-references.ts";
import type { ReviewedDraft, ReviewedMeasure } from "./reviewed-draft.ts";

/** The draft with all that follows from its texts made anew: how often a number stands, what a field counts, where texts point. */
export function counted(draft: ReviewedDraft): ReviewedDraft {
	const actionFields = fieldsOf(draft);
	const measures = withReferences({ measures: numbered(draft.measures.filter(saysSomething)), actionFields });
	return { ...draft, actionFields, measures };
}

/** A measure without a name goes with its last step. */
function saysSomething({ number, title, steps }: ReviewedMeasure): boolean {
	return number !== "" || title !== "" || steps.length > 0;
}

function numbered(measures: readonly ReviewedMeasure[]): readonly ReviewedMeasure[] {
	const seen = new Map<string, number>();
	return measures.map((measure) => {
		const key = measureKey(measure.number);
		const occurrence = (seen.get(key) ?? 0) + 1;
		seen.set(key, occurrence);
		return { ...measure, occurrence };
	});
}

/** Fields stay, also where their last measure went; codes that a person gave are added behind. */
function fieldsOf({ actionFields, measures }: ReviewedDraft): readonly DraftActionField[] {
	const known = new Set(actionFields.map(({ code }) => code));
	const codes = new Set(measures.map(({ actionField }) => actionField));
	const added = [...codes].filter((code) => code !== "" && !known.has(code));
	const all = [...actionFields, ...added.map((code) => ({ code, title: "" }))];
	return all.map(({ code, title }) => {
		return { code, title, measures: measures.filter(({ actionField }) => actionField === code).length };
	});
}
