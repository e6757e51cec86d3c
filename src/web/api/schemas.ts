// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "@hono/zod-openapi";

const version = z.int().openapi({ description: "Grows with every change; goes into If-Match when writing." });
const day = z.iso.date();

export const planSchema = z
	.object({
		slug: z.string(),
		title: z.string(),
		asOf: day.optional(),
		firstYear: z.int().optional(),
		lastYear: z.int().optional(),
		public: z.boolean(),
		revision: z.int().openapi({ description: "Grows with every change to anything in the plan." }),
		version,
	})
	.openapi("Plan");

export const measureSchema = z
	.object({
		id: z.uuid(),
		slug: z.string(),
		number: z.string(),
		title: z.string(),
		field: z.string().optional().openapi({ description: "The code of its action field." }),
		position: z.int(),
		droppedBecause: z.string().optional(),
		version,
	})
	.openapi("Measure");

export const statementSchema = z
	.object({
		step: z.uuid(),
		asOf: day,
		status: z.string().openapi({ description: "A key of the plan's scheme; empty where the wording is unknown." }),
		statusText: z.string(),
		description: z.string(),
		version,
	})
	.openapi("Statement");

export const stepSchema = z
	.object({
		id: z.uuid(),
		measure: z.string().openapi({ description: "The slug of its measure." }),
		position: z.int(),
		content: z.array(z.string()),
		responsibility: z.array(z.string()),
		term: z.array(z.string()),
		droppedBecause: z.string().optional(),
		statement: statementSchema.optional().openapi({ description: "What was said of it last." }),
		version,
	})
	.openapi("Step");

export const findingSchema = z
	.object({
		rule: z.string(),
		severity: z.enum(["error", "warning", "notice"]),
		measure: z.string(),
		step: z.uuid(),
		data: z.record(z.string(), z.union([z.string(), z.number()])),
	})
	.openapi("Finding");

export const unitSchema = z
	.object({
		id: z.uuid(),
		code: z.string(),
		name: z.string(),
		aliases: z.array(z.string()),
		internal: z.boolean(),
		version,
	})
	.openapi("Unit");

export const glossaryEntrySchema = z.object({ abbreviation: z.string(), meaning: z.string() }).openapi("GlossaryEntry");

export const eventSchema = z
	.object({
		sequence: z.int(),
		at: z.iso.datetime(),
		actor: z.string(),
		action: z.string(),
		subjectKind: z.string(),
		subjectId: z.string(),
		before: z.unknown(),
		after: z.unknown(),
		undoes: z.int().nullable(),
		hash: z.string(),
	})
	.openapi("Event");

export const newPlanSchema = z
	.strictObject({ slug: z.string().max(62), title: z.string().max(500), public: z.boolean() })
	.openapi("NewPlan");

const text = z.string().max(20_000);
const lines = z.array(text).max(200);

export const measureChangeSchema = z
	.strictObject({ number: z.string().max(100), title: text })
	.openapi("MeasureChange");
export const stepChangeSchema = z
	.strictObject({ content: lines, responsibility: lines, term: lines })
	.openapi("StepChange");
export const statementChangeSchema = z
	.strictObject({ status: z.string().max(100), statusText: text, description: text })
	.openapi("StatementChange");
