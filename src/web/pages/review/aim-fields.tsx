// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../../../plan/measure-number.ts";
import type { ReviewedMeasure } from "../../../plan/review/reviewed-draft.ts";
import type { ItemContent } from "./content.ts";
import { measureWords } from "./words.ts";

/** Those of the number that a pointer names come first. */
function aimsFor(target: string, measures: readonly ReviewedMeasure[]): readonly ReviewedMeasure[] {
	const isNamed = ({ number }: ReviewedMeasure) => measureKey(number) === measureKey(target);
	return [...measures.filter(isNamed), ...measures.filter((one) => !isNamed(one))];
}

/** Which measure a pointer means that fits several or none. */
export function AimFields({ view, current, reviewed }: ItemContent) {
	const { t } = view;
	const { measures } = reviewed.review.draft;
	const pointers = current.items.filter(({ rule }) => rule === "reference-missing" || rule === "reference-ambiguous");
	return (
		<>
			{[...new Set(pointers.map(({ detail }) => detail))].map((target, at) => (
				<div class="kern-form-input">
					<label class="kern-label" for={`aim-${at}`}>
						{t.import_aim({ target })}
					</label>
					<div class="kern-form-input__select-wrapper">
						<select class="kern-form-input__select" id={`aim-${at}`} name={`aim:${target}`}>
							<option value="">{t.import_aim_open()}</option>
							<option value="none">{t.import_aim_none()}</option>
							{aimsFor(target, measures).map((measure) => (
								<option value={measure.id}>{measureWords(t, measure)}</option>
							))}
						</select>
					</div>
				</div>
			))}
		</>
	);
}
