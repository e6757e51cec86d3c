// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ApprovableField } from "../../../usecase/review/open-approval.ts";

/** How a form names a field and what was seen of it. */
export function seenValue({ key, seen }: Pick<ApprovableField, "key" | "seen">): string {
	return `${key} ${seen}`;
}
