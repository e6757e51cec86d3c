// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { z } from "@hono/zod-openapi";
import type { ActionField, Measure, Plan, Statement, Step } from "../../plan/plan.ts";
import type { StepRow } from "../../plan/step-row.ts";
import type { findingSchema, measureSchema, planSchema, statementSchema, stepSchema } from "./schemas.ts";

export const planResource = ({ id: _, scheme: __, predecessorId: ___, ...plan }: Plan): z.infer<typeof planSchema> =>
	plan;

export const measureResource = (measure: Measure, field: ActionField | undefined): z.infer<typeof measureSchema> => ({
	...{ id: measure.id, slug: measure.slug, number: measure.number, title: measure.title, position: measure.position },
	...(field && { field: field.code }),
	...(measure.droppedBecause !== undefined && { droppedBecause: measure.droppedBecause }),
	version: measure.version,
});

export const statementResource = ({ id: _, stepId, ...statement }: Statement): z.infer<typeof statementSchema> => ({
	step: stepId,
	...statement,
});

export const stepResource = (
	{ measureId: _, content, responsibility, term, ...step }: Step,
	measure: Measure,
	statement: Statement | undefined,
): z.infer<typeof stepSchema> => ({
	...step,
	measure: measure.slug,
	...{ content: [...content], responsibility: [...responsibility], term: [...term] },
	...(statement && { statement: statementResource(statement) }),
});

export const findingResources = ({ findings, step, measure }: StepRow): z.infer<typeof findingSchema>[] =>
	findings.map(({ rule, severity, data }) => ({
		rule,
		severity,
		measure: measure.slug,
		step: step.id,
		data: { ...data },
	}));
