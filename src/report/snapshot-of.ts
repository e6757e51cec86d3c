// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { Measure, Plan, Statement, Step, StepUnit } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { nameOn, type RegisteredUnit } from "../plan/registered-unit.ts";
import type { Status } from "../plan/status.ts";
import { mixOf } from "../plan/status-mix.ts";
import type { StatusScheme } from "../plan/status-scheme.ts";
import { parseTerm } from "../plan/term.ts";
import { changeOf } from "./change-of.ts";
import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep, ReportWording } from "./snapshot.ts";
import { lastStand, statedAt } from "./stated-at.ts";
import { usedGlossary } from "./used-glossary.ts";

/** What a report is made from. */
export type ReportSource = {
	readonly municipality: { readonly slug: string; readonly name: string };
	readonly plan: Pick<Plan, "slug" | "title" | "scheme">;
	/** All statements, of every reporting date. */
	readonly contents: PlanContents;
	readonly stepUnits: readonly StepUnit[];
	readonly units: readonly RegisteredUnit[];
	readonly glossary: ReadonlyMap<string, string>;
	/** Left out where the municipality words nothing in its own way. */
	readonly wording?: ReportWording;
};

/** Which report it is to be. */
export type ReportKind = {
	/** The report says what had been stated by this day; its Stand is the last day for which anything was. */
	readonly notAfter: IsoDate;
	/** What it compares itself with; left out: the reporting date before. */
	readonly since?: IsoDate;
	readonly draft: boolean;
	readonly number?: number;
	readonly paper?: string;
};

type Laid = ReportSource & {
	readonly asOf: IsoDate;
	readonly now: ReadonlyMap<string, Statement>;
	readonly before: ReadonlyMap<string, Statement>;
};

/** Takes a report's snapshot: everything resolved, nothing left that could change or that is not for the public. */
export function snapshotOf(source: ReportSource, kind: ReportKind): ReportSnapshot {
	const { municipality, plan, contents, glossary, wording } = source;
	const { statements } = contents;
	const asOf = lastStand(statements, kind.notAfter) ?? kind.notAfter;
	const since =
		kind.since ??
		lastStand(
			statements.filter((one) => one.asOf < asOf),
			asOf,
		);
	const before = since === undefined ? new Map<string, Statement>() : statedAt(statements, since);
	const fields = fieldsOf({ ...source, asOf, now: statedAt(statements, asOf), before });
	const steps = fields.flatMap(({ measures }) => measures).flatMap((measure) => measure.steps);
	return {
		...(wording ? { schemaVersion: 2, wording } : { schemaVersion: 1 }),
		municipality: { slug: municipality.slug, name: municipality.name },
		plan: { slug: plan.slug, title: plan.title },
		asOf,
		...(kind.paper !== undefined && { paper: kind.paper }),
		...(kind.number !== undefined && { number: kind.number }),
		draft: kind.draft,
		scheme: plan.scheme.map(statusOf),
		mix: mixOfSteps(plan.scheme, steps),
		...(since !== undefined && { change: changeOf(plan.scheme, steps, since) }),
		fields,
		dropped: droppedOf(contents),
		glossary: usedGlossary(glossary, fields),
	};
}

function mixOfSteps(scheme: StatusScheme, steps: readonly ReportStep[]): ReportSnapshot["mix"] {
	return mixOf(
		scheme,
		steps.map(({ status }) => status),
	);
}

/** Nothing but what a snapshot holds: a stored scheme may have more. */
function statusOf({ key, label, phrases, meaning, colour, icon }: Status): ReportSnapshot["scheme"][number] {
	return { key, label: { de: label.de, en: label.en }, phrases, meaning, colour, icon };
}

/** In the plan's order; measures that belong to no field come last. A field without measures stays. */
function fieldsOf(laid: Laid): readonly ReportField[] {
	const { contents, plan } = laid;
	const stepsOf = Map.groupBy(contents.steps, ({ measureId }) => measureId);
	const unitsOf = Map.groupBy(laid.stepUnits, ({ stepId }) => stepId);
	const living = contents.measures.filter(({ droppedBecause }) => droppedBecause === undefined);
	const byField = Map.groupBy(living, ({ actionFieldId }) => actionFieldId ?? "");
	const fieldOf = (code: string, title: string, own: readonly Measure[]): ReportField => {
		const measures = own.map((measure) => measureOf(laid, measure, stepsOf.get(measure.id) ?? [], unitsOf));
		const steps = measures.flatMap((measure) => measure.steps);
		return { code, title, mix: mixOfSteps(plan.scheme, steps), measures };
	};
	const homeless = byField.get("") ?? [];
	const named = contents.fields.map(({ id, code, title }) => fieldOf(code, title, byField.get(id) ?? []));
	return homeless.length > 0 ? [...named, fieldOf("", "", homeless)] : named;
}

function measureOf(
	laid: Laid,
	{ number, slug, title }: Measure,
	steps: readonly Step[],
	unitsOf: ReadonlyMap<string, readonly StepUnit[]>,
): ReportMeasure {
	const living = steps.filter(({ droppedBecause }) => droppedBecause === undefined);
	return { number, slug, title, steps: living.map((step) => stepOf(laid, step, unitsOf.get(step.id) ?? [])) };
}

function stepOf(laid: Laid, step: Step, stepUnits: readonly StepUnit[]): ReportStep {
	const { phases, readable } = parseTerm(step.term);
	const now = laid.now.get(step.id);
	const before = laid.before.get(step.id);
	const known = (statement: Statement | undefined) =>
		laid.plan.scheme.some(({ key }) => key === statement?.status) ? (statement?.status ?? "") : "";
	return {
		position: step.position,
		content: step.content,
		responsibility: step.responsibility,
		units: stepUnits.flatMap((unit) => unitOf(laid, unit)),
		term: { lines: step.term, phases, readable },
		status: known(now),
		statusText: now?.statusText ?? "",
		description: now?.description ?? "",
		...(now && { statedFor: now.asOf }),
		...(before && {
			previous: {
				statedFor: before.asOf,
				status: known(before),
				sameText: before.description === now?.description,
			},
		}),
	};
}

function unitOf({ units, asOf }: Laid, { unitId, part, written }: StepUnit): ReportStep["units"] {
	const unit = units.find(({ id }) => id === unitId);
	return unit ? [{ part, written, ...nameOn(unit, asOf) }] : [];
}

function droppedOf({ measures, steps }: PlanContents): ReportSnapshot["dropped"] {
	const stepsOf = Map.groupBy(steps, ({ measureId }) => measureId);
	return measures.flatMap(({ id, number, title, droppedBecause }) => {
		if (droppedBecause !== undefined) return [{ number, title, because: droppedBecause }];
		return (stepsOf.get(id) ?? []).flatMap((step) =>
			step.droppedBecause === undefined ? [] : [{ number, title, content: step.content, because: step.droppedBecause }],
		);
	});
}
