// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OwnAddition } from "../../../usecase/round/open-own-round.ts";
import { href } from "../../routes.ts";
import { TextArea } from "../../ui/text-area.tsx";
import { type Content, roundParameters } from "./content.ts";
import { Last, Text } from "./last.tsx";
import { savedWords } from "./saved-words.ts";

type EntryProps = { readonly content: Content; readonly own: OwnAddition };

function Form({ content, own }: EntryProps) {
	const { view, day, unsavedAddition } = content;
	const { t, locale } = view;
	const { step, unitId, addition } = own;
	const id = `${step.id}-${unitId}`;
	const isUnsaved = unsavedAddition?.step === step.id && unsavedAddition.unit === unitId;
	const address = href(locale, "additionSave", { ...roundParameters(content), step: step.id, unit: unitId });
	return (
		<form class="answer" method="post" action={address} data-answer={id}>
			<input type="hidden" name="version" value={String(addition?.version ?? 0)} />
			<TextArea
				name="description"
				id={`text-${id}`}
				label={t.contribution_addition_label()}
				hint={t.contribution_addition_hint()}
				value={isUnsaved ? unsavedAddition.text : (addition?.text ?? "")}
				rows={3}
			/>
			<div data-place="stale" />
			<div class="answer__end">
				<button class="kern-btn kern-btn--secondary" type="submit">
					<span class="kern-label">{t.contribution_save()}</span>
				</button>
				<p class="answer__saved" role="status" data-place="saved">
					{addition?.savedAt && !isUnsaved ? savedWords(view, addition.savedAt, day) : ""}
				</p>
			</div>
		</form>
	);
}

function Entry({ content, own }: EntryProps) {
	const { view, own: round, isOpen } = content;
	const { t } = view;
	const { step, unitId, parts, addition, last } = own;
	const lead = parts.filter(({ part }) => part === "lead").map(unitLabel);
	const unit = parts.find((one) => one.unitId === unitId);
	return (
		<article class="task" id={`ergaenzung-${step.id}-${unitId}`} tabindex={-1}>
			<header class="task__head">
				<h3 class="task__name">
					<span class="task__number">{step.measureNumber}</span> {step.measureTitle}
				</h3>
			</header>
			<div class="task__about">
				{step.content.map((line) => (
					<p class="breakable">{line}</p>
				))}
				<p class="task__facts quiet">
					{lead.length > 0 && <span class="task__fact">{t.contribution_addition_lead({ unit: lead.join(", ") })}</span>}
					{unit && <span class="task__fact">{t.contribution_addition_for({ unit: unitLabel(unit) })}</span>}
					{addition?.submittedAt && <span class="task__fact">{t.contribution_addition_handed_in()}</span>}
				</p>
			</div>
			<div class="task__sides">
				<Last view={view} scheme={round.plan.scheme} last={last} />
				{isOpen ? <Form content={content} own={own} /> : <Text text={addition?.text ?? ""} />}
			</div>
		</article>
	);
}

/** Whoever answers for steps of their own sees those first; what was begun, and what is all that is asked, stands open. */
const isUnfolded = ({ own, unsavedAddition }: Content): boolean =>
	own.steps.length === 0 ||
	unsavedAddition !== undefined ||
	own.additions.some(({ addition }) => addition && addition.text !== "" && !addition.submittedAt);

/** The steps in which a unit takes part without reporting itself. */
export function OwnAdditions(content: Content) {
	const { view, own } = content;
	if (own.additions.length === 0) return null;
	return (
		<section class="tasks" aria-labelledby="ergaenzen">
			<h2 id="ergaenzen" class="kern-heading-medium">
				{view.t.contribution_additions_title()}
			</h2>
			<p class="text-column">{view.t.contribution_additions_lead()}</p>
			<details class="fold" open={isUnfolded(content)}>
				<summary>{view.t.contribution_additions_count({ count: own.additions.length })}</summary>
				{own.additions.map((one) => (
					<Entry content={content} own={one} />
				))}
			</details>
		</section>
	);
}
