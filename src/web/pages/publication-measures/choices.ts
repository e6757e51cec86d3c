// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { stepChanges, termsOf } from "../../../report/published-filter.ts";
import { unitKey } from "../../../report/unit-key.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { filterValue } from "../../status-filter.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import type { View } from "../../view.ts";
import type { Content } from "../publication/content.ts";
import { fieldName } from "../publication/names.ts";

export type Choice = readonly [value: string, label: string];

export function fieldChoices({ view, snapshot }: Content): readonly Choice[] {
	return snapshot.fields.map((field) => [field.code || "-", fieldName(view, field)] as const);
}

export function statusChoices({ view, snapshot }: Content): readonly Choice[] {
	return snapshot.mix.map(({ key }) => [filterValue(key), statusLabelOf(view, snapshot.scheme, key)] as const);
}

/** The units that take part in a step, by their codes as people count. */
export function unitChoices({ steps, view }: Content): readonly Choice[] {
	const names = new Map(
		steps.flatMap(({ step }) => step.units.map((unit) => [unitKey(unit), unitName(unit)] as const)),
	);
	return [...names].toSorted(([, a], [, b]) => a.localeCompare(b, view.locale, { numeric: true }));
}

const unitName = ({ code, name, written }: { code: string; name: string; written: string }): string =>
	[code, name].filter(Boolean).join(" ") || written;

/** "bis 2025", or that there is no end. */
export function termName({ t }: View, term: string): string {
	if (term === "open") return t.publication_term_open();
	return term === "none" ? t.publication_term_none() : t.publication_term_year({ year: term });
}

export function termChoices({ steps, view }: Content): readonly Choice[] {
	const terms = new Set(steps.flatMap(termsOf));
	return [...terms].toSorted().map((term) => [term, termName(view, term)] as const);
}

/** What became of a step since the report before; nothing to choose where there was none. */
export function changeChoices({ snapshot, view }: Content): readonly Choice[] {
	if (!snapshot.change) return [];
	return stepChanges.map((change) => [change, namedMessage(view.t, "publication_change", change)] as const);
}
