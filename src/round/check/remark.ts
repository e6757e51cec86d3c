// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Severity } from "../../plan/finding.ts";

/** What a check of an answer can notice. The sentence that says what to do is the message `remark_<rule>`, `-` written `_`. */
export type RemarkRule =
	| "status-missing"
	| "reason-missing"
	| "text-contradicts"
	| "text-kept"
	| "status-back"
	| "overdue"
	| "unchanged-long"
	| "reference-missing"
	| "much-shorter"
	| "abbreviation-unknown";

/** Something noticed in an answer. `data` fills the gaps of its message; statuses are keys, days are ISO dates. */
export type Remark = {
	readonly rule: RemarkRule;
	/** `warning` and `error`: somebody has to look; `notice`: worth a look. */
	readonly severity: Severity;
	readonly data: Readonly<Record<string, string | number>>;
};
