// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { statusMeaning } from "../../../plan/status-scheme.ts";
import { isAnswered } from "../../../round/progress.ts";
import { canStayUnchanged } from "../../../usecase/round/mark-unchanged.ts";
import type { OwnStep } from "../../../usecase/round/open-own-round.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { href } from "../../routes.ts";
import { Mark } from "../../ui/mark.tsx";
import { statusLabelOf } from "../../ui/status.tsx";
import { type Content, deedAddress, roundParameters, stepName } from "./content.ts";

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

type QuickProps = { readonly address: string; readonly version: number; readonly label: string; readonly name: string };

function Quick({ address, version, label, name }: QuickProps) {
	return (
		<form method="post" action={address} class="task__quick">
			<input type="hidden" name="version" value={String(version)} />
			<button class="kern-btn kern-btn--secondary kern-btn--x-small" type="submit" aria-label={name}>
				<span class="kern-label">{label}</span>
			</button>
		</form>
	);
}

/** What can be done with one click. */
function QuickDeed({ content, own }: TaskProps) {
	const { t, locale } = content.view;
	const { contribution, progress } = own;
	const { version, unchanged } = contribution;
	const step = stepName(content, own);
	if (!content.isOpen) return null;
	if (progress === "handed-in") {
		return (
			<form method="post" action={href(locale, "ownRoundWithdraw", roundParameters(content))} class="task__quick">
				<input type="hidden" name="contribution" value={contribution.id} />
				<button
					class="kern-btn kern-btn--tertiary kern-btn--x-small"
					type="submit"
					aria-label={t.contribution_withdraw_of({ step })}
				>
					<span class="kern-label">{t.contribution_withdraw()}</span>
				</button>
			</form>
		);
	}
	if (progress === "ready" && unchanged) {
		const address = deedAddress(content, "contributionChanged", contribution);
		const [label, name] = [t.contribution_unchanged_undo(), t.contribution_unchanged_undo_of({ step })];
		return <Quick address={address} version={version} label={label} name={name} />;
	}
	if (!canStayUnchanged(own)) return null;
	const address = deedAddress(content, "contributionUnchanged", contribution);
	const [label, name] = [t.contribution_unchanged(), t.contribution_unchanged_of({ step })];
	return <Quick address={address} version={version} label={label} name={name} />;
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
				<QuickDeed content={content} own={own} />
			</div>
		</header>
	);
}
