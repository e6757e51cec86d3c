// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from "../wording/locale.ts";

/** Where who was asked answers a round. */
export function ownRoundAddress(
	city: string,
	{ plan, asOf }: { readonly plan: string; readonly asOf: string },
	locale: Locale = "de",
): string {
	const start = locale === "de" ? `/${city}/zuarbeit` : `/en/${city}/contribution`;
	return `${start}/${plan}/${asOf}`;
}
