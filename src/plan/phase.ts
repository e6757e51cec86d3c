// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "./period.ts";

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
