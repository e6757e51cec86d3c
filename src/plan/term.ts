// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Phase } from "./phase.ts";
import { readPhases } from "./term-phases.ts";

export type { Phase, Recurrence } from "./phase.ts";

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
