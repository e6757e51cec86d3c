// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMeaning } from "../../../plan/status-scheme.ts";
import { isAnswered } from "../../../round/progress.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, stepName } from "./content.ts";
import { QuickDeed } from "./quick-deed.tsx";

type TaskProps = { readonly content: Content; readonly own: OwnStep };

/** How far the unit is with a step, in a few words beside its name. */
function State({ content, own }: TaskProps) {
	const { view, own: round } = content;
	const { t } = view;
	const { contribution, progress } = own;
	const words = namedMessage(t, "contribution_progress", progress);
	const said = contribution.unchanged ? t.contribution_unchanged_done() : "";
	const isDone = isAnswered(progress);
	return (
		<p class={isDone ? "task__state task__state--done" : "task__state"} data-place="state">
			{contribution.status !== "" && (
				<>
					<Mark view={view} name={statusMeaning(round.plan.scheme, contribution.status) ?? "unknown"} />
					<span>{statusLabelOf(view, round.plan.scheme, contribution.status)}</span>
				</>
			)}
			<span class="badge">{[words, said].filter(Boolean).join(", ")}</span>
		</p>
	);
}

/** A step's name, how far its answer is, and what can be done with one click. */
export function TaskHead({ content, own }: TaskProps) {
	const { measureNumber } = own.step;
	const name = stepName(content, own);
	return (
		<header class="task__head">
			<h3 class="task__name" id={`name-${own.contribution.id}`}>
				<span class="task__number">{measureNumber}</span> {name.slice(measureNumber.length).trim()}
			</h3>
			<div class="task__deeds">
				<State content={content} own={own} />
				{isAnswered(own.progress) && <QuickDeed content={content} own={own} />}
			</div>
		</header>
	);
}
