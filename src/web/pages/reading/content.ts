// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftActionField, DraftMeasure } from "../../../plan/draft.ts";
import type { Finding } from "../../../plan/finding.ts";
import type { Reading } from "../../readings.ts";
import type { Query } from "../../routes.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { type Filter, matches } from "./filter.ts";
import type { StepRow } from "./step-row.ts";

export type ShownAt = { readonly address: string; readonly time: Date };

/** Everything that the parts of the result page show. */
export type Content = {
	readonly view: View;
	readonly reading: Reading;
	/** Where and when it was shown, for the printed page. */
	readonly shownAt: ShownAt;
	readonly draft: Draft;
	readonly filter: Filter;
	/** Every step of the draft, in its order. */
	readonly rows: readonly StepRow[];
	/** Those that the filter asks for. */
	readonly shown: readonly StepRow[];
	/** The action fields in the document's order; one with an empty code for measures that belong to none. */
	readonly fields: readonly DraftActionField[];
	/** This page's address with another filter. */
	readonly address: (filter: Filter) => string;
};

// What concerns a measure as a whole stands at its first step.
function findingsAt(findings: readonly Finding[], measure: DraftMeasure, step: number): readonly Finding[] {
	return findings.filter(
		({ place }) =>
			place.measure === measure.number && place.occurrence === measure.occurrence && (place.step ?? 0) === step,
	);
}

function rowsOf(draft: Draft, findings: readonly Finding[]): readonly StepRow[] {
	return draft.measures.flatMap((measure, at) =>
		measure.steps.map((step, index) => ({
			measure,
			step,
			position: index + 1,
			anchor: `schritt-${at + 1}-${index + 1}`,
			findings: findingsAt(findings, measure, index),
		})),
	);
}

function fieldsOf(draft: Draft): readonly DraftActionField[] {
	const known = new Set(draft.actionFields.map(({ code }) => code));
	const homeless = draft.measures.filter(({ actionField }) => !known.has(actionField));
	const codes = [...new Set(homeless.map(({ actionField }) => actionField))];
	const added = codes.map((code) => ({
		code,
		title: "",
		measures: homeless.filter(({ actionField }) => actionField === code).length,
	}));
	return [...draft.actionFields, ...added];
}

/** Lays out a draft for the page under a filter. */
export function contentOf(
	view: View,
	reading: Reading,
	{ draft, findings }: { readonly draft: Draft; readonly findings: readonly Finding[] },
	filter: Filter,
	shownAt: ShownAt,
): Content {
	const rows = rowsOf(draft, findings);
	return {
		view,
		reading,
		shownAt,
		draft,
		filter,
		rows,
		shown: rows.filter((row) => matches(filter, row)),
		fields: fieldsOf(draft),
		address: (next) => href(view.locale, "reading", { id: reading.id }, next satisfies Query),
	};
}
