// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, FindingRule } from "../../../plan/finding.ts";
import type { Words } from "../../../wording/locale.ts";
import { namedMessage } from "../../../wording/named-message.ts";

/** What a list of findings is called. */
export function findingName(t: Words, rule: FindingRule): string {
	return namedMessage(t, "web_finding", rule);
}

/** "seit 5 Jahren überfällig", in the largest unit that has passed. */
export function overdueWords(t: Words, { data }: Finding): string {
	return overdueByDays(t, Number(data.days));
}

export function overdueByDays(t: Words, days: number): string {
	const [years, months] = [Math.floor(days / 365.25), Math.floor(days / 30.44)];
	const duration =
		years > 0
			? t.web_years({ count: years })
			: months > 0
				? t.web_months({ count: months })
				: t.web_days({ count: days });
	return t.web_overdue({ duration });
}
