// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { BrokenLink } from "../access/event-chain.ts";
import type { Words } from "./locale.ts";

type Problem = BrokenLink | { readonly kind: "noted-head-unknown" };

/** Where a log does not hold, in one sentence. */
export function brokenLogSentence(t: Words, problem: Problem): string {
	switch (problem.kind) {
		case "changed":
			return t.audit_broken_changed({ sequence: problem.sequence });
		case "missing":
			return t.audit_broken_missing({ sequence: problem.sequence });
		case "unlinked":
			return t.audit_broken_unlinked({ sequence: problem.sequence });
		case "head":
			return t.audit_broken_head({ sequence: problem.sequence });
		case "noted-head-unknown":
			return t.audit_broken_noted();
	}
}
