// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "./period.ts";
import { readPhases } from "./term-phases.ts";

export type Recurrence =
	| "weekly"
	| "monthly"
	| "quarterly"
	| "half-yearly"
	| "yearly"
	| "two-yearly"
	| "regularly"
	| "as-needed";

/** One stretch of a term. Without `start`, `end` and `openEnd` it is a horizon (`kurzfristig`): said, but without dates. */
export type Phase = {
	/** What the document calls it (`Entwicklung`). */
	readonly label?: string;
	readonly start?: IsoDate;
	/** The last day. `2020` alone ends at the year's end and names no start. */
	readonly end?: IsoDate;
	/** It goes on without a planned end. */
	readonly openEnd: boolean;
	readonly recurring?: Recurrence;
	readonly horizon?: "short" | "medium" | "long";
	/** What it depends on, as written. */
	readonly condition?: string;
};

export type Term = {
	/** As written, lines joined by line breaks. */
	readonly raw: string;
	readonly phases: readonly Phase[];
	/** False where a part of the text was not understood; what was understood stands in `phases`. */
	readonly readable: boolean;
};

/** Reads a term as plans write it (`II/2019`, `ab 2022`, `Konzept: bis 2020`). Total: what it cannot read stays in `raw`. */
export function parseTerm(lines: readonly string[] | string): Term {
	const raw = typeof lines === "string" ? lines : lines.join("\n");
	return { raw, ...readPhases(raw) };
}

/** Whether nothing is said about when: empty, or a dash. */
export function isNoTerm(term: Term): boolean {
	return term.phases.length === 0 && term.readable;
}
