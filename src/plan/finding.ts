// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepCell } from "./draft.ts";

/** What a plausibility check can notice. The sentence that says what to do is the message `finding_<rule>`, `-` written `_`. */
export type FindingRule =
	| "duplicate-number"
	| "reference-missing"
	| "reference-ambiguous"
	| "overdue"
	| "description-missing"
	| "statement-missing"
	| "points-elsewhere"
	| "lead-missing"
	| "lead-twice"
	| "term-missing"
	| "term-unreadable"
	| "abbreviation-unknown";

/** `error`: the plan contradicts itself. `warning`: somebody must act or decide. `notice`: worth a look. */
export type Severity = "error" | "warning" | "notice";

export type FindingPlace = {
	/** As printed. */
	readonly measure: string;
	readonly occurrence: number;
	/** Counted from 0; absent where the whole measure is meant. */
	readonly step?: number;
	readonly cell?: StepCell | "number";
};

/** Something noticed, with its place. `data` fills the gaps of its message. */
export type Finding = {
	readonly rule: FindingRule;
	readonly severity: Severity;
	readonly place: FindingPlace;
	readonly data: Readonly<Record<string, string | number>>;
};
