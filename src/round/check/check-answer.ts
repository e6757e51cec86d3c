// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { abbreviationUnknown } from "./abbreviation-unknown.ts";
import type { CheckedAnswer, SaidAnswer } from "./checked-answer.ts";
import { muchShorter } from "./much-shorter.ts";
import { overdue } from "./overdue.ts";
import { reasonMissing } from "./reason-missing.ts";
import { referenceMissing } from "./reference-missing.ts";
import type { Remark } from "./remark.ts";
import { statusBack } from "./status-back.ts";
import { statusMissing } from "./status-missing.ts";
import { textContradicts } from "./text-contradicts.ts";
import { textKept } from "./text-kept.ts";
import { unchangedLong } from "./unchanged-long.ts";

/** What can be said of an answer by itself, the gravest first: these are hints to whoever writes it, too. */
const rulesOfAnswer = [statusMissing, textContradicts, reasonMissing, textKept, muchShorter];

/** What else is noticed with the whole plan and all its reports at hand. */
const rulesInPlan = [statusBack, overdue, referenceMissing, unchangedLong, abbreviationUnknown];

/** What is noticed in an answer (pure). */
export function checkAnswer(checked: CheckedAnswer): readonly Remark[] {
	return [...hintsOf(checked), ...rulesInPlan.flatMap((rule) => rule(checked))];
}

/** What a unit is told about its own answer before it hands it in; none of it forbids anything (pure). */
export function hintsOf(said: SaidAnswer): readonly Remark[] {
	return rulesOfAnswer.flatMap((rule) => rule(said));
}
