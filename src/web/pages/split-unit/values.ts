// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { UnitName } from "../../../plan/registered-unit.ts";
import type { PostedForm } from "../../posted-form.ts";

/** How many units one can be split into at once. */
const mostParts = 4;

/** What stands in the form. */
export type SplitValues = {
	readonly version: number;
	readonly day: string;
	readonly parts: readonly UnitName[];
	/** The place of the part that takes all steps; `each` where they are chosen one by one. */
	readonly all: string;
	/** The place of the part by the step's id. */
	readonly steps: ReadonlyMap<string, string>;
};

export const emptySplit = (version: number): SplitValues => ({
	...{ version, day: "", all: "each", steps: new Map() },
	parts: Array.from({ length: mostParts }, () => ({ code: "", name: "" })),
});

const STEP = "step:";

export function postedSplit(form: PostedForm): SplitValues {
	const steps = form.names.filter((name) => name.startsWith(STEP));
	return {
		version: form.version,
		day: form.text("day"),
		parts: Array.from({ length: mostParts }, (_, at) => ({
			code: form.text(`code-${at}`),
			name: form.text(`name-${at}`),
		})),
		all: form.text("all") || "each",
		steps: new Map(steps.map((name) => [name.slice(STEP.length), form.text(name)])),
	};
}

/** The parts that have a name, and which of them takes each step over. */
export function splitOf({ parts, all, steps }: SplitValues, open: readonly string[]) {
	const named = parts.map((part, at) => ({ part, at })).filter(({ part }) => part.code + part.name !== "");
	const placeOf = (chosen: string) => named.findIndex(({ at }) => String(at) === chosen);
	const chosenFor = (stepId: string) => (all === "each" ? (steps.get(stepId) ?? "") : all);
	return {
		parts: named.map(({ part }) => part),
		assigned: new Map(open.map((stepId) => [stepId, placeOf(chosenFor(stepId))])),
	};
}
