// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep } from "./draft.ts";
import { measureSlugs } from "./measure-slug.ts";
import type { IsoDate } from "./period.ts";
import type { ActionField, Measure, Statement, Step } from "./plan.ts";

/** What stands in a plan. */
export type PlanContents = {
	readonly fields: readonly ActionField[];
	readonly measures: readonly Measure[];
	readonly steps: readonly Step[];
	readonly statements: readonly Statement[];
};

/** Makes a read draft into the contents of a plan; its statements are of one reporting date. */
export function planOfDraft(draft: Draft, asOf: IsoDate, newId: () => string): PlanContents {
	const fields = draft.actionFields.map(({ code, title }, at) => ({
		id: newId(),
		code,
		title,
		position: at + 1,
		version: 1,
	}));
	const slugs = measureSlugs(draft.measures.map(({ number }) => number));
	const measures = draft.measures.map((measure, at) => measureOf(measure, fields, slugs[at] ?? "", at + 1, newId()));
	const steps = draft.measures.flatMap((measure, at) =>
		measure.steps.map((step, index) => ({
			read: step,
			step: stepOf(step, measures[at]?.id ?? "", index + 1, newId()),
		})),
	);
	return {
		fields,
		measures,
		steps: steps.map(({ step }) => step),
		statements: steps.flatMap(({ read, step }) => statementOf(read, step.id, asOf, newId())),
	};
}

function measureOf(
	{ number, title, actionField }: DraftMeasure,
	fields: readonly ActionField[],
	slug: string,
	position: number,
	id: string,
): Measure {
	const field = fields.find(({ code }) => code === actionField);
	return { id, ...(field && { actionFieldId: field.id }), number, slug, title, position, version: 1 };
}

function stepOf({ content, responsibility, term }: DraftStep, measureId: string, position: number, id: string): Step {
	return { id, measureId, position, content, responsibility, term, version: 1 };
}

/** A step of which the document says nothing has no statement. */
function statementOf(read: DraftStep, stepId: string, asOf: IsoDate, id: string): readonly Statement[] {
	const { status, statusText, description } = read;
	if (status === "" && statusText === "" && description === "") return [];
	return [{ id, stepId, asOf, status, statusText, description, version: 1 }];
}
