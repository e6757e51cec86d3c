// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { z } from "@hono/zod-openapi";
import { exportLog } from "../../usecase/audit/show-log.ts";
import { listPlans } from "../../usecase/list-plans.ts";
import { listUnits } from "../../usecase/list-units.ts";
import { showGlossary } from "../../usecase/show-glossary.ts";
import { showMeasure } from "../../usecase/show-measure.ts";
import { showPlan } from "../../usecase/show-plan.ts";
import type { Call, Endpoint, Outcome } from "./endpoint.ts";
import { findingResources, measureResource, planResource, statementResource, stepResource } from "./resources.ts";
import * as schemas from "./schemas.ts";

const found = (value: unknown, version?: number): Outcome => ({ ok: true, value, ...(version && { version }) });
const notFound: Outcome = { ok: false, problem: { kind: "not-found" } };

type Shown = Extract<Awaited<ReturnType<typeof showPlan>>, { readonly ok: true }>;

/** Something made of a whole plan. */
const ofPlan =
	(pick: (shown: Shown, call: Call) => Outcome) =>
	async (call: Call): Promise<Outcome> => {
		const shown = await showPlan(call.context, { plan: call.params.plan ?? "" });
		return shown.ok ? pick(shown, call) : shown;
	};

const allRows = ({ book }: Shown) => [...book.measures, ...book.dropped].flatMap(({ rows }) => rows);

const read = { method: "get", scope: "plan:read" } as const;

const plans: readonly Endpoint[] = [
	{
		...read,
		...{ path: "/plans", summary: "The plans that may be read", answer: z.array(schemas.planSchema) },
		run: async ({ context }) => found((await listPlans(context)).map(planResource)),
	},
	{
		...read,
		...{ path: "/plans/{plan}", summary: "One plan", answer: schemas.planSchema },
		run: ofPlan(({ plan }) => found(planResource(plan), plan.version)),
	},
	{
		...read,
		...{ path: "/plans/{plan}/measures", summary: "A plan's measures", answer: z.array(schemas.measureSchema) },
		run: ofPlan(({ book }) =>
			found([...book.measures, ...book.dropped].map(({ measure, field }) => measureResource(measure, field))),
		),
	},
	{
		...read,
		...{ path: "/plans/{plan}/measures/{measure}", summary: "One measure", answer: schemas.measureSchema },
		run: ofPlan(({ book }, { params }) => {
			const one = [...book.measures, ...book.dropped].find(({ measure }) => measure.slug === params.measure);
			return one ? found(measureResource(one.measure, one.field), one.measure.version) : notFound;
		}),
	},
];

const steps: readonly Endpoint[] = [
	{
		...read,
		...{ path: "/plans/{plan}/steps", summary: "A plan's steps", answer: z.array(schemas.stepSchema) },
		run: ofPlan((shown) => found(allRows(shown).map((row) => stepResource(row.step, row.measure, row.statement)))),
	},
	{
		...read,
		...{ path: "/plans/{plan}/steps/{step}", summary: "One step", answer: schemas.stepSchema },
		run: ofPlan((shown, { params }) => {
			const row = allRows(shown).find(({ step }) => step.id === params.step);
			return row ? found(stepResource(row.step, row.measure, row.statement), row.step.version) : notFound;
		}),
	},
	{
		...read,
		path: "/plans/{plan}/measures/{measure}/statements",
		summary: "Everything that was said of a measure's steps, newest first",
		answer: z.array(schemas.statementSchema),
		run: async ({ context, params }) => {
			const shown = await showMeasure(context, { plan: params.plan ?? "", measure: params.measure ?? "" });
			if (shown.ok) return found(shown.statements.map(statementResource));
			return shown.problem.kind === "moved" ? notFound : shown;
		},
	},
	{
		...read,
		path: "/plans/{plan}/findings",
		summary: "What the checks notice in a plan",
		answer: z.array(schemas.findingSchema),
		run: ofPlan(({ book }) => found(book.rows.flatMap(findingResources))),
	},
];

const shared: readonly Endpoint[] = [
	{
		...read,
		...{ path: "/units", scope: "unit:read", summary: "The units", answer: z.array(schemas.unitSchema) },
		run: async ({ context }) => {
			const listed = await listUnits(context);
			if (!listed.ok) return listed;
			return found(
				listed.units.map(({ id, code, name, aliases, internal, version }) => ({
					...{ id, code, name, aliases: [...aliases], internal, version },
				})),
			);
		},
	},
	{
		...read,
		path: "/glossary",
		summary: "What abbreviations mean",
		answer: z.array(schemas.glossaryEntrySchema),
		run: async ({ context }) => {
			const shown = await showGlossary(context);
			return shown.ok ? found(shown.entries.map(({ abbreviation, meaning }) => ({ abbreviation, meaning }))) : shown;
		},
	},
	{
		...read,
		...{ path: "/events", scope: "audit:read", summary: "The audit log, newest first" },
		answer: z.array(schemas.eventSchema),
		query: z.object({ before: z.coerce.number().int().positive().optional() }),
		run: async ({ context, query }) => {
			const before = query.before === undefined ? {} : { before: Number(query.before) };
			const shown = await exportLog(context, before, 500);
			return shown.ok
				? found(shown.events.map(({ name: _, planId: __, at, ...event }) => ({ ...event, at: at.toISOString() })))
				: shown;
		},
	},
];

export const readEndpoints: readonly Endpoint[] = [...plans, ...steps, ...shared];
