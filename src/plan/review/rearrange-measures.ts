// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Decision, MeasureId } from "./decision.ts";
import { setAside, textsOfMeasure, textsOfStep } from "./loose-text.ts";
import { type ReviewedDraft, type ReviewedMeasure, replaceMeasure } from "./reviewed-draft.ts";

type MeasureDecision = Extract<Decision, { kind: "edit-measure" | "add-measure" | "drop-measure" }>;

/** Changes, adds and drops measures; what a dropped one says is set aside. */
export function rearrangeMeasures(
	draft: ReviewedDraft,
	decision: MeasureDecision,
	name: string,
): ReviewedDraft | undefined {
	const id = decision.kind === "add-measure" ? decision.after : decision.measure;
	const measure = draft.measures.find((one) => one.id === id);
	if (!measure) return undefined;
	switch (decision.kind) {
		case "edit-measure":
			return replaceMeasure(draft, id, { ...measure, ...decision.edit });
		case "add-measure":
			return replaceMeasure(draft, id, measure, { ...emptyMeasure(name, measure), ...decision.edit });
		case "drop-measure": {
			const texts = [...textsOfMeasure(measure), ...measure.steps.flatMap(textsOfStep)];
			return setAside(replaceMeasure(draft, id), name, texts);
		}
	}
}

function emptyMeasure(name: string, { actionField }: ReviewedMeasure): ReviewedMeasure {
	const id = name as MeasureId;
	return {
		id,
		number: "",
		occurrence: 1,
		actionField,
		title: "",
		steps: [],
		places: {},
		references: [],
		papers: [],
		laws: [],
	};
}
