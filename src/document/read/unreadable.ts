// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadProblem } from "../../plan/draft.ts";

/**
 * Carries a problem out of the depth of a format reader. `read-document.ts` is the one place that catches it
 * and turns it into a value; nothing outside `src/document/read` sees it.
 */
export class Unreadable extends Error {
	override readonly name = "Unreadable";
	readonly problem: ReadProblem;

	constructor(kind: ReadProblem["kind"], place = "", detail = "") {
		super(`${kind} ${place} ${detail}`.trim());
		this.problem = { kind, place, detail };
	}
}
