// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewedMeasure, ReviewedStep } from "../../../plan/review/reviewed-draft.ts";
import { cellLines } from "../../../plan/review/step-cells.ts";
import type { ItemContent } from "./content.ts";
import { linedCells } from "./moves.ts";
import { cellName, measureWords } from "./words.ts";

type ToolProps = {
	readonly action: string;
	readonly label: string;
	/** The key that presses it. */
	readonly shortcut?: string;
};

function Tool({ action, label, shortcut }: ToolProps) {
	return (
		<button
			class="kern-btn kern-btn--secondary review__tool"
			name="action"
			value={action}
			type="submit"
			{...(shortcut && { "data-key": shortcut })}
		>
			{shortcut && (
				<span class="kbd" aria-hidden="true">
					{shortcut.toUpperCase()}
				</span>
			)}
			<span class="kern-label">{label}</span>
		</button>
	);
}

/** Two measures before and two behind, in their order: the keys 1 to 4. */
function neighboursOf(measure: ReviewedMeasure, measures: readonly ReviewedMeasure[]) {
	const at = measures.indexOf(measure);
	const places = [at - 2, at - 1, at + 1, at + 2];
	return places.flatMap((place, index) => {
		const other = measures[place];
		return other ? [{ other, shortcut: String(index + 1) }] : [];
	});
}

function Move({ view, current, reviewed }: ItemContent) {
	const { t } = view;
	const { measures } = reviewed.review.draft;
	const { measure } = current;
	return (
		<details class="fold">
			<summary>{t.import_move()}</summary>
			<div class="review__fields">
				{neighboursOf(measure, measures).map(({ other, shortcut }) => (
					<Tool action={`move:${other.id}`} label={measureWords(t, other)} shortcut={shortcut} />
				))}
				<div class="kern-form-input">
					<label class="kern-label" for="to">
						{t.import_move_to()}
					</label>
					<div class="kern-form-input__select-wrapper">
						<select class="kern-form-input__select" id="to" name="to">
							{measures
								.filter((one) => one !== measure)
								.map((one) => (
									<option value={one.id}>{measureWords(t, one)}</option>
								))}
						</select>
					</div>
				</div>
				<Tool action="move" label={t.import_move_submit()} />
			</div>
		</details>
	);
}

const longestShown = 50;
const shortened = (text: string): string => (text.length > longestShown ? `${text.slice(0, longestShown)} …` : text);

function Cut({
	content,
	step,
	cell,
}: {
	readonly content: ItemContent;
	readonly step: ReviewedStep;
	readonly cell: (typeof linedCells)[number];
}) {
	const { view } = content;
	const lines = cellLines(step, cell);
	if (lines.length === 0) return null;
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={`keep-${cell}`}>
				{view.t.import_split_cell({ cell: cellName(view, cell) })}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={`keep-${cell}`} name={`keep:${cell}`}>
					<option value={String(lines.length)}>{view.t.import_split_stays()}</option>
					{lines.map((line, at) => (
						<option value={String(at)}>
							{at === 0 ? view.t.import_split_goes() : view.t.import_split_from({ text: shortened(line) })}
						</option>
					))}
				</select>
			</div>
		</div>
	);
}

function Split({ content, step }: { readonly content: ItemContent; readonly step: ReviewedStep }) {
	const { t } = content.view;
	return (
		<details class="fold" data-opens="s">
			<summary>{t.import_split()}</summary>
			<div class="review__fields">
				<p class="kern-body kern-body--small">{t.import_split_text()}</p>
				{linedCells.map((cell) => (
					<Cut content={content} step={step} cell={cell} />
				))}
				<div class="kern-form-input">
					<label class="kern-label" for="keep-status">
						{t.import_split_cell({ cell: t.import_cell_status() })}
					</label>
					<div class="kern-form-input__select-wrapper">
						<select class="kern-form-input__select" id="keep-status" name="keep:status">
							<option value="both">{t.import_split_both()}</option>
							<option value="stays">{t.import_split_stays()}</option>
							<option value="goes">{t.import_split_goes()}</option>
						</select>
					</div>
				</div>
				<Tool action="split" label={t.import_split_submit()} />
			</div>
		</details>
	);
}

function Merge({ view, current }: ItemContent) {
	const { measure, step } = current;
	const at = step ? measure.steps.indexOf(step) : -1;
	const [hasBefore, hasNext] = [at > 0, at >= 0 && at < measure.steps.length - 1];
	return (
		<>
			{hasBefore && <Tool action="merge-previous" label={view.t.import_merge_previous()} shortcut="m" />}
			{hasNext && (
				<Tool action="merge-next" label={view.t.import_merge_next()} {...(hasBefore ? {} : { shortcut: "m" })} />
			)}
		</>
	);
}

/** Splitting, joining, moving, adding and dropping. */
export function StepTools(content: ItemContent) {
	const { view, current } = content;
	const { t } = view;
	const { step } = current;
	return (
		<div class="review__tools">
			<Merge {...content} />
			{step && <Split content={content} step={step} />}
			{step && <Move {...content} />}
			<details class="fold">
				<summary>{t.import_more()}</summary>
				<div class="review__fields">
					<p class="kern-body kern-body--small">{t.import_more_text()}</p>
					<Tool action="add-step" label={t.import_add_step()} />
					<Tool action="add-measure" label={t.import_add_measure()} />
					{step && <Tool action="drop-step" label={t.import_drop_step()} />}
					<Tool action="drop-measure" label={t.import_drop_measure()} />
				</div>
			</details>
		</div>
	);
}
