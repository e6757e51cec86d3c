// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { LooseText } from "../../../plan/review/reviewed-draft.ts";
import { stepCells } from "../../../plan/review/step-cells.ts";
import { placeWords } from "../reading/place-words.ts";
import { addressIn, type ReviewContent } from "./content.ts";
import { cellName, measureWords } from "./words.ts";

type TextsProps = { readonly content: ReviewContent; readonly texts: readonly LooseText[]; readonly legend: string };

function Texts({ content, texts, legend }: TextsProps) {
	const { t } = content.view;
	return (
		<fieldset class="tray__texts">
			<legend class="kern-sr-only">{legend}</legend>
			{texts.map(({ id, text, place }) => (
				<div class="kern-form-check">
					<input class="kern-form-check__radio" type="radio" id={`text-${id}`} name="text" value={id} required />
					<label class="kern-label" for={`text-${id}`}>
						<span class="breakable">{text}</span>{" "}
						{!("line" in place && place.line === 0) && <span class="leftovers__place">{placeWords(t, place)}</span>}
					</label>
				</div>
			))}
		</fieldset>
	);
}

function Choice({
	id,
	label,
	options,
}: {
	readonly id: string;
	readonly label: string;
	readonly options: readonly (readonly [string, string])[];
}) {
	return (
		<div class="kern-form-input">
			<label class="kern-label" for={id}>
				{label}
			</label>
			<div class="kern-form-input__select-wrapper">
				<select class="kern-form-input__select" id={id} name={id}>
					{options.map(([value, words]) => (
						<option value={value}>{words}</option>
					))}
				</select>
			</div>
		</div>
	);
}

/** Where a text goes: into a cell of the step that is looked at, or out of the plan. */
function Actions({ content, isAside }: { readonly content: ReviewContent; readonly isAside: boolean }) {
	const { view, current } = content;
	const { t } = view;
	const step = current?.step;
	const cells = stepCells.toReversed().map((cell) => [cell, cellName(view, cell)] as const);
	const ways = [
		["append", t.import_append()],
		["prepend", t.import_prepend()],
		["replace", t.import_replace()],
	] as const;
	const kind = isAside ? "aside-" : "";
	return (
		<div class="tray__actions">
			{step && <Choice id={`${kind}cell`} label={t.import_assign_cell()} options={cells} />}
			{step && <Choice id={`${kind}how`} label={t.import_assign_how()} options={ways} />}
			{step && (
				<button class="kern-btn kern-btn--secondary" name="action" value="assign" type="submit">
					<span class="kern-label">
						{t.import_assign({ name: current.measure.number || measureWords(t, current.measure) })}
					</span>
				</button>
			)}
			{!isAside && (
				<button class="kern-btn kern-btn--secondary" name="action" value="set-aside" type="submit">
					<span class="kern-label">{t.import_set_aside()}</span>
				</button>
			)}
		</div>
	);
}

function TrayForm(props: TextsProps & { readonly isAside: boolean }) {
	const { content, isAside } = props;
	const { reviewed, reason, current } = content;
	return (
		<form class="tray" method="post" action={addressIn(content)}>
			<input type="hidden" name="version" value={String(reviewed.import.version)} />
			<input type="hidden" name="reason" value={reason} />
			<input type="hidden" name="step" value={current?.id ?? ""} />
			<Texts {...props} />
			<Actions content={content} isAside={isAside} />
		</form>
	);
}

/** Every text that has no place in the plan: still to be placed, set aside, or of the page's furniture. Nothing is lost. */
export function Tray(content: ReviewContent) {
	const { view, reviewed, current } = content;
	const { t } = view;
	const { leftovers } = reviewed.review.draft;
	const loose = leftovers.filter(({ aside, kind }) => !aside && kind === "text");
	const aside = leftovers.filter((text) => text.aside || text.kind === "furniture");
	const canAssign = current?.step !== undefined;
	return (
		<section class="section" aria-labelledby="ablage">
			<h2 id="ablage" class="kern-heading-small">
				{t.import_tray()}
			</h2>
			{loose.length === 0 && <p class="kern-body text-column">{t.import_tray_empty()}</p>}
			{loose.length > 0 && <TrayForm content={content} texts={loose} legend={t.import_tray()} isAside={false} />}
			{aside.length > 0 && (
				<details class="fold">
					<summary>{t.import_tray_aside({ count: aside.length })}</summary>
					{canAssign ? (
						<TrayForm
							content={content}
							texts={aside}
							legend={t.import_tray_aside({ count: aside.length })}
							isAside={true}
						/>
					) : (
						<ul class="leftovers">
							{aside.map(({ text, place }) => (
								<li>
									<span class="leftovers__place">
										{"line" in place && place.line === 0 ? "" : placeWords(t, place)}
									</span>
									<span class="breakable">{text}</span>
								</li>
							))}
						</ul>
					)}
				</details>
			)}
		</section>
	);
}
