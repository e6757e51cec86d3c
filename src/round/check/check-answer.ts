// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { abbreviationUnknown } from "./abbreviation-unknown.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import { muchShorter } from "./much-shorter.ts";
import { overdue } from "./overdue.ts";
import { reasonMissing } from "./reason-missing.ts";
import { referenceMissing } from "./reference-missing.ts";
import type { Remark } from "./remark.ts";
import { statusBack } from "./status-back.ts";
import { statusMissing } from "./status-missing.ts";
import { textContradicts } from "./text-contradicts.ts";
import { unchangedLong } from "./unchanged-long.ts";

/** Every rule, the gravest first. */
const rules: readonly ((checked: CheckedAnswer) => readonly Remark[])[] = [
	...[statusMissing, textContradicts, reasonMissing, statusBack, overdue],
	...[referenceMissing, unchangedLong, muchShorter, abbreviationUnknown],
];

/** What is noticed in an answer (pure). */
export function checkAnswer(checked: CheckedAnswer): readonly Remark[] {
	return rules.flatMap((rule) => rule(checked));
}
