// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SaidAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** No status was chosen. */
export function statusMissing({ status }: SaidAnswer): readonly Remark[] {
	return status === "" ? [{ rule: "status-missing", severity: "warning", data: {} }] : [];
}
