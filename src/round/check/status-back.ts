// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusMeaning } from "../../plan/status.ts";
import { statusMeaning } from "../../plan/status-scheme.ts";
import type { CheckedAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** How far a status is; what was dropped is nowhere on that way. */
const far: Readonly<Record<Exclude<StatusMeaning, "dropped">, number>> = {
	...{ not_done: 0, planned: 0, underway: 1, partial: 2, continuous: 3, done: 3 },
};

const farOf = (meaning: StatusMeaning | undefined): number | undefined =>
	meaning === undefined || meaning === "dropped" ? undefined : far[meaning];

/** The step is said to be less far than last time. */
export function statusBack({ status, scheme, before: [last] }: CheckedAnswer): readonly Remark[] {
	const [was, is] = [farOf(statusMeaning(scheme, last?.status ?? "")), farOf(statusMeaning(scheme, status))];
	if (!last || was === undefined || is === undefined || is >= was) return [];
	return [{ rule: "status-back", severity: "warning", data: { before: last.status, since: last.asOf, status } }];
}
