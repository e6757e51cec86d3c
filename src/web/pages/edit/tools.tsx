// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import type { Permission } from "../../../access/permission.ts";
import type { Measure, Plan, Step } from "../../../plan/plan.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { stepParameters } from "./address.ts";

type PlanProps = { readonly view: View; readonly plan: Plan };

/** Whether the person who looks may do this with the plan. */
function mayWith({ view, plan }: PlanProps, permission: Permission): boolean {
	const { actor, municipality } = view;
	if (!municipality || actor.kind === "anonymous") return false;
	return may(actor, permission, { municipalityId: municipality.id, planId: plan.id, public: plan.public });
}

type Tool = readonly [words: string, address: string];

function Tools({ name, tools }: { readonly name: string; readonly tools: readonly Tool[] }) {
	if (tools.length === 0) return null;
	return (
		<nav class="tools no-print" aria-label={name}>
			<ul>
				{tools.map(([words, address]) => (
					<li>
						<a class="kern-link" href={address}>
							{words}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** What can be done with a plan by who looks at it. */
export function PlanTools({ view, plan }: PlanProps) {
	const { t, locale } = view;
	const parameters = parametersOf(view, plan);
	const edit: readonly Tool[] = [
		[t.edit_add_measure(), href(locale, "addMeasure", parameters)],
		[t.edit_plan_settings(), href(locale, "editPlan", parameters)],
	];
	const history: Tool = [t.edit_history(), href(locale, "planHistory", parameters)];
	return (
		<Tools
			name={t.edit_tools()}
			tools={[
				...(mayWith({ view, plan }, "plan:edit") ? edit : []),
				...(mayWith({ view, plan }, "history:read") ? [history] : []),
			]}
		/>
	);
}

/** The button that makes a dropped thing a part of the plan again. */
function Restore({ view, address }: { readonly view: View; readonly address: string }) {
	return (
		<form class="no-print" method="post" action={address}>
			<button class="kern-btn kern-btn--secondary" type="submit">
				<span class="kern-label">{view.t.edit_restore()}</span>
			</button>
		</form>
	);
}

/** What can be done with a measure. */
export function MeasureTools({ view, plan, measure }: PlanProps & { readonly measure: Measure }) {
	const { t, locale } = view;
	const parameters = { ...parametersOf(view, plan), measure: measure.slug };
	const mayEdit = mayWith({ view, plan }, "plan:edit");
	const isDropped = measure.droppedBecause !== undefined;
	const edit: readonly Tool[] = [
		[t.edit_measure_title(), href(locale, "editMeasure", parameters)],
		[t.edit_add_step(), href(locale, "addStep", parameters)],
		[t.edit_move(), href(locale, "moveMeasure", parameters)],
		...(isDropped ? [] : [[t.edit_drop(), href(locale, "dropMeasure", parameters)] as const]),
	];
	const history: Tool = [t.edit_history(), href(locale, "measureHistory", parameters)];
	return (
		<>
			{isDropped && mayEdit && <Restore view={view} address={href(locale, "restoreMeasure", parameters)} />}
			<Tools
				name={t.edit_tools_measure()}
				tools={[...(mayEdit ? edit : []), ...(mayWith({ view, plan }, "history:read") ? [history] : [])]}
			/>
		</>
	);
}

/** What can be done with a step. */
export function StepTools({ view, plan, step }: PlanProps & { readonly step: Step }) {
	const { t, locale } = view;
	const parameters = stepParameters({ view, plan }, step);
	const mayEdit = mayWith({ view, plan }, "plan:edit");
	const isDropped = step.droppedBecause !== undefined;
	const edit: readonly Tool[] = [
		[t.edit_statement(), href(locale, "editStatement", parameters)],
		[t.edit_step(), href(locale, "editStep", parameters)],
		[t.edit_split(), href(locale, "splitStep", parameters)],
		[t.edit_merge(), href(locale, "mergeSteps", parameters)],
		[t.edit_move(), href(locale, "moveStep", parameters)],
		...(isDropped ? [] : [[t.edit_drop(), href(locale, "dropStep", parameters)] as const]),
	];
	const history: Tool = [t.edit_history(), href(locale, "stepHistory", parameters)];
	return (
		<>
			{isDropped && mayEdit && <Restore view={view} address={href(locale, "restoreStep", parameters)} />}
			<Tools
				name={t.edit_step_tools({ position: step.position })}
				tools={[...(mayEdit ? edit : []), ...(mayWith({ view, plan }, "history:read") ? [history] : [])]}
			/>
		</>
	);
}
