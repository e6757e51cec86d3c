// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SystemProblem } from "../../../council/system-problem.ts";
import type { AddressProblem } from "../../../usecase/council/system-address.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";

/** What is wrong, in a sentence for who looks after the setting. */
export function councilProblem(t: Words, problem: AddressProblem | SystemProblem): string {
	return namedMessage(t, "council_problem", problem.kind, { detail: "detail" in problem ? problem.detail : "" });
}
