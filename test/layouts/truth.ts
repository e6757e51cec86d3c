// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ScoredPlan } from "../score.ts";
import { statusText, stepLines } from "./lay.ts";
import type { Layout, Role } from "./layout.ts";
import type { ModelStep, PlanModel } from "./model.ts";
import { fieldCode, numberOf, withReferences } from "./numbering.ts";

export type LayoutTruth = ScoredPlan & {
	readonly document: {
		readonly title: string;
		readonly city: string;
		readonly asOf: string;
		readonly columns: readonly string[];
	};
	readonly actionFields: readonly {
		readonly code: string;
		readonly title: string;
		readonly measures: number;
	}[];
};

/** What a perfect reading of the layout yields: the plan without what the layout does not show. */
export function truthOf(model: PlanModel, layout: Layout): LayoutTruth {
	const seen = new Map<string, number>();
	const measures = model.fields.flatMap((_, field) => model.measures.filter((measure) => measure.field === field));
	return {
		document: {
			title: model.title,
			city: model.city,
			asOf: model.asOf,
			columns: layout.columns.map((role) => layout.headings[role]),
		},
		actionFields: fieldsOf(model, layout),
		measures: measures.map((measure) => {
			const number = numberOf(model, layout, measure);
			const occurrence = (seen.get(number) ?? 0) + 1;
			seen.set(number, occurrence);
			const steps = measure.steps.map((step, index) => stepTruth(model, layout, step, index));
			return {
				number,
				occurrence,
				actionField: fieldCode(model, layout, measure.field),
				title: measure.title,
				steps,
			};
		}),
	};
}

function fieldsOf(model: PlanModel, layout: Layout): LayoutTruth["actionFields"] {
	const titled = layout.fields !== "letters" && layout.fields !== "none";
	return model.fields.map((field, index) => ({
		code: fieldCode(model, layout, index),
		title: titled ? field.title : "",
		measures: model.measures.filter((measure) => measure.field === index).length,
	}));
}

function stepTruth(model: PlanModel, layout: Layout, step: ModelStep, index: number) {
	const has = (role: Role) => layout.columns.includes(role);
	const lines = (role: Role) => stepLines(layout, step, role, index).map((line) => withReferences(model, layout, line));
	return {
		content: has("content") ? lines("content") : [],
		responsibility: has("responsibility") || has("lead") ? lines("responsibility") : [],
		term: has("term") ? lines("term") : [],
		status: has("status") ? layout.status[step.status].key : "",
		statusText: has("status") ? statusText(layout, step, index) : "",
		description: has("description") ? lines("description").join("\n") : "",
	};
}
