// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding, FindingRule } from "../../../plan/finding.ts";
import { dayWords } from "../../date-words.ts";
import type { Words } from "../../locale.ts";
import type { View } from "../../view.ts";

const names: Readonly<Record<FindingRule, (t: Words) => string>> = {
	"duplicate-number": (t) => t.web_finding_duplicate_number(),
	"reference-missing": (t) => t.web_finding_reference_missing(),
	"reference-ambiguous": (t) => t.web_finding_reference_ambiguous(),
	overdue: (t) => t.web_finding_overdue(),
	"description-missing": (t) => t.web_finding_description_missing(),
	"statement-missing": (t) => t.web_finding_statement_missing(),
	"points-elsewhere": (t) => t.web_finding_points_elsewhere(),
	"lead-missing": (t) => t.web_finding_lead_missing(),
	"lead-twice": (t) => t.web_finding_lead_twice(),
	"term-missing": (t) => t.web_finding_term_missing(),
	"term-unreadable": (t) => t.web_finding_term_unreadable(),
	"abbreviation-unknown": (t) => t.web_finding_abbreviation_unknown(),
};

/** What a list of findings is called. */
export function findingName(t: Words, rule: FindingRule): string {
	return names[rule](t);
}

type Message = keyof Words & `finding_${string}`;

const isDate = (value: string | number): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(value));

/** What was noticed and what to do; the messages bear the names of the rules (see `FindingRule`). */
export function findingSentence({ t, locale }: View, { rule, data }: Finding): string {
	const message = t[`finding_${rule.replaceAll("-", "_")}` as Message] as (gaps: Finding["data"]) => string;
	const gaps = Object.entries(data).map(([key, value]) => [
		key,
		isDate(value) ? dayWords(locale, String(value)) : value,
	]);
	return message(Object.fromEntries(gaps));
}

/** "seit 5 Jahren überfällig", in the largest unit that has passed. */
export function overdueWords(t: Words, { data }: Finding): string {
	const days = Number(data.days);
	const [years, months] = [Math.floor(days / 365.25), Math.floor(days / 30.44)];
	const duration =
		years > 0
			? t.web_years({ count: years })
			: months > 0
				? t.web_months({ count: months })
				: t.web_days({ count: days });
	return t.web_overdue({ duration });
}
