// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { z } from "@hono/zod-openapi";
import { createPlan } from "../../usecase/create-plan.ts";
import { editMeasure } from "../../usecase/edit-measure.ts";
import { editStatement } from "../../usecase/edit-statement.ts";
import { editStep } from "../../usecase/edit-step.ts";
import { openEditor } from "../../usecase/open-editor.ts";
import type { Call, Endpoint, Outcome } from "./endpoint.ts";
import { measureResource, planResource, statementResource, stepResource } from "./resources.ts";
import * as schemas from "./schemas.ts";

type Stale = {
	readonly kind: "stale";
	readonly mine: object;
	readonly theirs: object;
	readonly conflicts: readonly string[];
};
type Failed = { readonly ok: false; readonly problem: { readonly kind: string } | Stale };

const isStale = (problem: Failed["problem"]): problem is Stale => problem.kind === "stale";

const withoutIds = (row: object): object =>
	Object.fromEntries(Object.entries(row).filter(([key]) => !["planId", "measureId", "actionFieldId"].includes(key)));

/** Why nothing was saved: somebody else was there (both texts come along), or what was sent does not fit. */
function failure({ problem }: Failed): Outcome {
	if (isStale(problem)) {
		const { mine, theirs, conflicts } = problem;
		const more = { yours: withoutIds(mine), theirs: withoutIds(theirs), conflicts };
		const detail = "Somebody else changed the same cells. Nothing was saved: decide, and send it with the new version.";
		return { ok: false, failed: { status: 412, detail, more } };
	}
	if (["not-found", "not-allowed", "sign-in-needed"].includes(problem.kind)) return { ok: false, problem };
	return {
		ok: false,
		failed: { status: 422, detail: `What was sent does not fit: ${problem.kind}. Nothing was saved.` },
	};
}

async function writePlan({ context, body }: Call): Promise<Outcome> {
	const result = await createPlan(context, body as z.infer<typeof schemas.newPlanSchema>);
	return result.ok
		? { ok: true, status: 201, value: planResource(result.plan), version: result.plan.version }
		: failure(result);
}

async function writeMeasure({ context, params, body, ifMatch = 0 }: Call): Promise<Outcome> {
	const plan = params.plan ?? "";
	const opened = await openEditor(context, { plan });
	if (!opened.ok) return opened;
	const id = opened.rows.measure.find(({ slug }) => slug === params.measure)?.id;
	if (!id) return { ok: false, problem: { kind: "not-found" } };
	const change = body as z.infer<typeof schemas.measureChangeSchema>;
	const result = await editMeasure(context, { plan, measure: id, version: ifMatch, ...change });
	if (!result.ok) return failure(result);
	const saved = result.rows.measure.find((one) => one.id === id);
	const field = result.rows.field.find((one) => one.id === saved?.actionFieldId);
	return saved ? { ok: true, value: measureResource(saved, field), version: saved.version } : notSaved;
}

const notSaved: Outcome = { ok: false, problem: { kind: "not-found" } };

async function writeStep({ context, params, body, ifMatch = 0 }: Call): Promise<Outcome> {
	const at = { plan: params.plan ?? "", step: params.step ?? "" };
	const change = body as z.infer<typeof schemas.stepChangeSchema>;
	const result = await editStep(context, { ...at, version: ifMatch, ...change });
	if (!result.ok) return failure(result);
	const saved = result.rows.step.find(({ id }) => id === at.step);
	const measure = result.rows.measure.find(({ id }) => id === saved?.measureId);
	if (!saved || !measure) return notSaved;
	return { ok: true, value: stepResource(saved, measure, undefined), version: saved.version };
}

async function writeStatement({ context, params, body, ifMatch }: Call): Promise<Outcome> {
	const at = { plan: params.plan ?? "", step: params.step ?? "", asOf: params.asOf ?? "" };
	const change = body as z.infer<typeof schemas.statementChangeSchema>;
	const seen = ifMatch === undefined ? {} : { seen: { asOf: at.asOf, version: ifMatch } };
	const result = await editStatement(context, { ...at, ...seen, ...change });
	if (!result.ok) return failure(result);
	const saved = result.rows.statement.find(({ stepId, asOf }) => stepId === at.step && asOf === at.asOf);
	return saved ? { ok: true, value: statementResource(saved), version: saved.version } : notSaved;
}

export const writeEndpoints: readonly Endpoint[] = [
	{
		...{ method: "post", path: "/plans", scope: "plan:create", summary: "Make an empty plan" },
		...{ answer: schemas.planSchema, body: schemas.newPlanSchema, run: writePlan },
	},
	{
		...{ method: "patch", path: "/plans/{plan}/measures/{measure}", scope: "plan:edit", conditional: "always" },
		summary: "Change a measure's number and title",
		...{ answer: schemas.measureSchema, body: schemas.measureChangeSchema, run: writeMeasure },
	},
	{
		...{ method: "patch", path: "/plans/{plan}/steps/{step}", scope: "plan:edit", conditional: "always" },
		summary: "Change what a step says",
		...{ answer: schemas.stepSchema, body: schemas.stepChangeSchema, run: writeStep },
	},
	{
		...{ method: "put", path: "/plans/{plan}/steps/{step}/statements/{asOf}", scope: "plan:edit" },
		...{ summary: "Say how far a step is at a reporting date", conditional: "where-it-exists" },
		...{ answer: schemas.statementSchema, body: schemas.statementChangeSchema, run: writeStatement },
	},
];
