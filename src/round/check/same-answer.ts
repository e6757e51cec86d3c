// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Answer } from "../contribution.ts";

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Whether two texts say the same, whatever the line breaks. */
export function sameText(one: string, other: string): boolean {
	return plain(one) === plain(other);
}

/** Whether two answers say the same. */
export function sameAnswer(one: Answer, other: Answer): boolean {
	return one.status === other.status && sameText(one.description, other.description);
}
