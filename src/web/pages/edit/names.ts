// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField, Measure, Step } from "../../../plan/plan.ts";
import type { Words } from "../../../wording/locale.ts";
import type { View } from "../../view.ts";

/** "M.4 Beratung". */
export function measureName({ t }: View, { number, title }: Pick<Measure, "number" | "title">): string {
	return [number, title].filter(Boolean).join(" ") || t.web_without_title();
}

/** "M.4 Beratung, Schritt 2". */
export function stepName(view: View, measure: Measure, { position }: Pick<Step, "position">): string {
	return `${measureName(view, measure)}, ${view.t.measure_step({ position })}`;
}

/** "M Migration". */
export function fieldWords({ code, title }: Pick<ActionField, "code" | "title">): string {
	return [code, title].filter(Boolean).join(" ");
}

/** The same of a field in a round; measures may belong to none. */
export const roundFieldWords = (t: Words, field: Pick<ActionField, "code" | "title"> | undefined): string =>
	field ? fieldWords(field) : t.round_review_no_field();
