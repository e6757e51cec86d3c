// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../../report/snapshot.ts";

type UnitName = { readonly code: string; readonly name: string };

/** What the codes of units mean that a report names, each once, in the order of the codes. */
export function unitNames({ fields }: ReportSnapshot): readonly UnitName[] {
	const steps = fields.flatMap(({ measures }) => measures.flatMap((measure) => measure.steps));
	const named = steps
		.flatMap(({ units }) => units)
		.filter(({ code, name }) => code !== "" && name !== "" && code !== name);
	const names = new Map(named.map(({ code, name }) => [`${code}\n${name}`, { code, name }]));
	return [...names.values()].toSorted((a, b) => a.code.localeCompare(b.code, "de", { numeric: true }));
}
