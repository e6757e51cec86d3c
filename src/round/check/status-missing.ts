// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CheckedAnswer } from "./checked-answer.ts";
import type { Remark } from "./remark.ts";

/** No status was chosen. */
export function statusMissing({ status }: CheckedAnswer): readonly Remark[] {
	return status === "" ? [{ rule: "status-missing", severity: "warning", data: {} }] : [];
}
