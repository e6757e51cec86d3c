// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepEdit } from "../../../plan/review/decision.ts";
import type { ReviewedStep } from "../../../plan/review/reviewed-draft.ts";
import { cellLines } from "../../../plan/review/step-cells.ts";
import { defaultScheme } from "../../../plan/status-scheme.ts";
import { Mark, statusLabel } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";
import { AimFields } from "./aim-fields.tsx";
import { addressIn, type ItemContent } from "./content.ts";
import { MeasureFields } from "./measure-fields.tsx";
import type { linedCells } from "./moves.ts";
import { StepTools } from "./step-tools.tsx";
import { cellName, itemSentence, measureWords } from "./words.ts";

type StepContent = ItemContent & { readonly step: ReviewedStep };

const typedText = (typed: StepEdit | undefined, cell: (typeof linedCells)[number]): string | undefined => {
	const text = typed?.[cell];
	return typeof text === "string" ? text : text?.join("\n");
};

/** As many rows as the text takes; browsers that can make a field as high as its text do so. */
const rowsFor = (text: string): number =>
	Math.min(
		14,
		Math.max(
			2,
			text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 50), 0),
		),
	);

/** What stands there by now, where a person typed something else that could not be saved. */
function Stored({ view, text }: { readonly view: View; readonly text: string }) {
	return <p class="stored kern-body kern-body--small">{view.t.import_stored({ text: text || "–" })}</p>;
}

function TextField({ content, cell }: { readonly content: StepContent; readonly cell: (typeof linedCells)[number] }) {
	const { view, step, typed } = content;
	const stored = cellLines(step, cell).join("\n");
	const text = typedText(typed, cell) ?? stored;
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={`cell-${cell}`}>
				{cellName(view, cell)}
			</label>
			{cell === "content" && (
				<div class="kern-hint" id="cell-content-hint">
					{view.t.import_content_hint()}
				</div>
			)}
			<textarea
				class="kern-form-input__input"
				id={`cell-${cell}`}
				name={cell}
				rows={rowsFor(text)}
				data-cell={cell}
				{...(cell === "content" && { "aria-describedby": "cell-content-hint" })}
			>
				{text}
			</textarea>
			{text !== stored && <Stored view={view} text={stored} />}
		</div>
	);
}

function StatusField({ view, locale, step, typed }: StepContent) {
	const { t } = view;
	const chosen = typed?.status ?? step.status;
	const text = typed?.statusText ?? step.statusText;
	return (
		<fieldset class="status-field">
			<legend class="kern-label">{t.import_cell_status()}</legend>
			<div class="kern-form-input">
				<label class="kern-label kern-label--small" for="status">
					{t.import_status_meaning()}
				</label>
				<div class="kern-form-input__select-wrapper">
					<select class="kern-form-input__select" id="status" name="status" data-cell="status">
						<option value="" {...(chosen === "" && { selected: true })}>
							{t.import_status_none()}
						</option>
						{defaultScheme.map(({ key }) => (
							<option value={key} {...(chosen === key && { selected: true })}>
								{statusLabel(locale, key)}
							</option>
						))}
					</select>
				</div>
			</div>
			<div class="kern-form-input">
				<label class="kern-label kern-label--small" for="statusText">
					{t.import_status_text()}
				</label>
				<input class="kern-form-input__input" id="statusText" name="statusText" value={text} data-cell="status" />
			</div>
		</fieldset>
	);
}

function Reasons({ view, current }: ItemContent) {
	if (current.items.length === 0) return null;
	return (
		<ul class="notes review__reasons">
			{current.items.map((item) => (
				<li class={item.needed ? "note note--review" : "note"}>
					{item.needed && <Mark view={view} name="look" />}
					<span>{itemSentence(view.t, item)}</span>
				</li>
			))}
		</ul>
	);
}

function Heading({ view, current }: ItemContent) {
	const { t } = view;
	const { measure, step } = current;
	const position = step && measure.steps.length > 1 ? measure.steps.indexOf(step) + 1 : 0;
	return (
		<h2 id="schritt" class="kern-heading-small breakable" tabindex={-1}>
			{measureWords(t, measure)}
			{position > 0 && (
				<span class="review__step"> · {t.import_step_of({ position, count: measure.steps.length })}</span>
			)}
		</h2>
	);
}

/** What was read of a step, to be put right and accepted. Whatever button is pressed, what was typed is saved too. */
export function StepForm(content: ItemContent) {
	const { view, current, reviewed, reason } = content;
	const { step } = current;
	const stepContent = step && { ...content, step };
	return (
		<form class="review__form" id="review" method="post" action={addressIn(content)} aria-labelledby="schritt">
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			<input type="hidden" name="reason" value={reason} />
			<input type="hidden" name="step" value={current.id} />
			<Heading {...content} />
			<Reasons {...content} />
			{stepContent && <TextField content={stepContent} cell="content" />}
			{stepContent && (
				<div class="review__pair">
					<TextField content={stepContent} cell="responsibility" />
					<TextField content={stepContent} cell="term" />
				</div>
			)}
			{stepContent && <StatusField {...stepContent} />}
			{stepContent && <TextField content={stepContent} cell="description" />}
			<AimFields {...content} />
			<button class="kern-btn kern-btn--primary" name="action" value="accept" type="submit" data-key="Enter">
				<span class="kern-label">{view.t.import_accept()}</span>
			</button>
			<MeasureFields {...content} />
			<StepTools {...content} />
		</form>
	);
}
