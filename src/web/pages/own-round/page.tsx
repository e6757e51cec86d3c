// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary } from "../../ui/problem-summary.tsx";
import { type Content, roundParameters } from "./content.ts";
import { Head } from "./head.tsx";
import { islandWords, TwoTexts } from "./island.tsx";
import { OwnAdditions } from "./own-additions.tsx";
import { SheetLink } from "./sheet-link.tsx";
import { Missing, RestUnchanged, Submit } from "./submit.tsx";
import { Task } from "./task.tsx";

/** What was given back stands first. */
const returnedFirst = (steps: readonly OwnStep[]): readonly OwnStep[] =>
	steps.toSorted((a, b) => Number(b.progress === "returned") - Number(a.progress === "returned"));

function Group({
	content,
	unitId,
	steps,
	named,
}: {
	content: Content;
	unitId: string;
	steps: readonly OwnStep[];
	named: boolean;
}) {
	const unit = content.own.units.find(({ id }) => id === unitId);
	return (
		<section class="tasks" aria-labelledby={`stelle-${unitId}`}>
			<h2 id={`stelle-${unitId}`} class={named ? "kern-heading-medium" : "kern-sr-only"}>
				{unit ? unitLabel(unit) : ""}
			</h2>
			{returnedFirst(steps).map((own) => (
				<Task content={content} own={own} />
			))}
		</section>
	);
}

/** The way to what somebody countersigns in the same round. */
function ToCountersign(content: Content) {
	const { view, own, countersigns } = content;
	if (!countersigns) return null;
	return (
		<p class="kern-body">
			<a class="kern-link" href={href(view.locale, "countersign", roundParameters(content))}>
				{view.t.round_division_link({ plan: own.plan.title })}
			</a>
		</p>
	);
}

/** All that a round asks of one person, on one page. */
export function ownRoundPage(content: Content) {
	const { view, own, done, problem } = content;
	const groups = Map.groupBy(own.steps, ({ contribution }) => contribution.unitId);
	return layout({
		view,
		title: view.t.contribution_title({ date: dayWords(view.locale, own.round.asOf) }),
		wide: true,
		...(content.isOpen && { island: "contribution" as const }),
		children: (
			<div class="own-round" {...islandWords(view)}>
				<Head {...content} />
				<ToCountersign {...content} />
				{done && (
					<p class="saved kern-body" role="status">
						{done}
					</p>
				)}
				<ProblemSummary
					title={view.t.contribution_not_saved_title()}
					problems={problem ? [{ sentence: problem }] : []}
				/>
				<Missing {...content} />
				<RestUnchanged {...content} />
				<SheetLink {...content} />
				{[...groups].map(([unitId, steps]) => (
					<Group content={content} unitId={unitId} steps={steps} named={groups.size > 1} />
				))}
				<OwnAdditions {...content} />
				<Submit {...content} />
				<TwoTexts view={view} />
			</div>
		),
	});
}
