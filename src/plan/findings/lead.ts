// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { parseResponsibilities } from "../responsibility.ts";
import { ownResponsibility, placeOf, type Subject } from "./subject.ts";

/** Steps that nobody leads. Units without any mark lead together, so this fires where all only participate, or none stands. */
export function missingLeads({ steps }: Subject): readonly Finding[] {
	return steps
		.filter(ownResponsibility)
		.flatMap((checked): Finding[] =>
			parseResponsibilities(checked.responsibility).some(({ part }) => part === "lead")
				? []
				: [{ rule: "lead-missing", severity: "warning", place: placeOf(checked, "responsibility"), data: {} }],
		);
}

/** Steps that several units are marked to lead: `federführend` twice, or behind several units in a row. */
export function severalLeads({ steps }: Subject): readonly Finding[] {
	return steps.filter(ownResponsibility).flatMap((checked): Finding[] => {
		const leads = parseResponsibilities(checked.responsibility).filter(({ part }) => part === "lead");
		const marks = leads.filter(({ marked }) => marked).length;
		if (marks === 0 || leads.length < 2) return [];
		const units = leads.map(({ unit }) => unit.written).join(", ");
		const place = placeOf(checked, "responsibility");
		return [{ rule: "lead-twice", severity: marks > 1 ? "warning" : "notice", place, data: { units } }];
	});
}
