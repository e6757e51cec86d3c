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

const ToolLink = ([words, address]: Tool) => (
	<li>
		<a class="kern-link" href={address}>
			{words}
		</a>
	</li>
);

/** `more` is folded: what one needs seldom must not stand in the way of what one needs every day. */
type ToolsProps = {
	readonly view: View;
	readonly name: string;
	readonly tools: readonly Tool[];
	readonly more?: readonly Tool[];
};

function Tools({ view, name, tools, more = [] }: ToolsProps) {
	if (tools.length === 0) return null;
	return (
		<nav class="tools no-print" aria-label={name}>
			<ul>{tools.map(ToolLink)}</ul>
			{more.length > 0 && (
				<details class="fold tools__more">
					<summary>{view.t.edit_more()}</summary>
					<ul>{more.map(ToolLink)}</ul>
				</details>
			)}
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
	const rounds: Tool = [t.round_link(), href(locale, "rounds", parameters)];
	const report: Tool = [t.reports_title(), href(locale, "reports", parameters)];
	const history: Tool = [t.edit_history(), href(locale, "planHistory", parameters)];
	return (
		<Tools
			view={view}
			name={t.edit_tools()}
			tools={[
				...(mayWith({ view, plan }, "plan:edit") ? edit : []),
				...(mayWith({ view, plan }, "round:read") ? [rounds] : []),
				...(mayWith({ view, plan }, "report:draft") ? [report] : []),
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

/** A dropped measure or step can be taken up again; what else can be done with it. */
function PartTools(props: ToolsProps & { readonly restore?: string | undefined }) {
	return (
		<>
			{props.restore && <Restore view={props.view} address={props.restore} />}
			<Tools {...props} />
		</>
	);
}

/** What can be done with a measure. */
export function MeasureTools({ view, plan, measure }: PlanProps & { readonly measure: Measure }) {
	const { t, locale } = view;
	const parameters = { ...parametersOf(view, plan), measure: measure.slug };
	const name = t.edit_tools_measure();
	const history: readonly Tool[] = mayWith({ view, plan }, "history:read")
		? [[t.edit_history(), href(locale, "measureHistory", parameters)]]
		: [];
	if (!mayWith({ view, plan }, "plan:edit")) return <Tools view={view} name={name} tools={history} />;
	const isDropped = measure.droppedBecause !== undefined;
	const drop: Tool = [t.edit_drop(), href(locale, "dropMeasure", parameters)];
	return (
		<PartTools
			view={view}
			name={name}
			restore={isDropped ? href(locale, "restoreMeasure", parameters) : undefined}
			tools={[
				[t.edit_measure_title(), href(locale, "editMeasure", parameters)],
				[t.edit_add_step(), href(locale, "addStep", parameters)],
			]}
			more={[[t.edit_move(), href(locale, "moveMeasure", parameters)], ...(isDropped ? [] : [drop]), ...history]}
		/>
	);
}

/** What can be done with a step. */
export function StepTools({ view, plan, step }: PlanProps & { readonly step: Step }) {
	const { t, locale } = view;
	const parameters = stepParameters({ view, plan }, step);
	const name = t.edit_step_tools({ position: step.position });
	const history: readonly Tool[] = mayWith({ view, plan }, "history:read")
		? [[t.edit_history(), href(locale, "stepHistory", parameters)]]
		: [];
	if (!mayWith({ view, plan }, "plan:edit")) return <Tools view={view} name={name} tools={history} />;
	const isDropped = step.droppedBecause !== undefined;
	const drop: Tool = [t.edit_drop(), href(locale, "dropStep", parameters)];
	return (
		<PartTools
			view={view}
			name={name}
			restore={isDropped ? href(locale, "restoreStep", parameters) : undefined}
			tools={[
				[t.edit_statement(), href(locale, "editStatement", parameters)],
				[t.edit_step(), href(locale, "editStep", parameters)],
			]}
			more={[
				[t.edit_split(), href(locale, "splitStep", parameters)],
				[t.edit_merge(), href(locale, "mergeSteps", parameters)],
				[t.edit_move(), href(locale, "moveStep", parameters)],
				...(isDropped ? [] : [drop]),
				...history,
			]}
		/>
	);
}
