// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The status keys of the default scheme that a generated plan uses. */
export const STATUS_KEYS = [
	"implemented",
	"ongoing",
	"partial",
	"not_implemented",
	"underway",
	"planned",
	"dropped",
] as const;
export type ModelStatus = (typeof STATUS_KEYS)[number];

export type ModelStep = {
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
	readonly status: ModelStatus;
	/** The document's own wording; used where a layout keeps the model's vocabulary. */
	readonly statusText?: string;
	/** Paragraphs joined by line breaks. */
	readonly description: string;
};

export type ModelMeasure = {
	/** Index into the plan's fields. */
	readonly field: number;
	/** Counted from 1 within its field; two measures may share one (a number printed twice). */
	readonly ordinal: number;
	readonly title: string;
	readonly steps: readonly ModelStep[];
};

/** `letter` and `pair` are the codes that the numbering schemes `W.7` and `WO-7` print. */
type ModelField = {
	readonly letter: string;
	readonly pair: string;
	readonly title: string;
};

/**
 * A plan before any layout. Texts may hold `⟦2.7⟧`: a reference to the measure with ordinal 7 in the field with index 2,
 * which each layout prints in its own numbering.
 */
export type PlanModel = {
	readonly name: string;
	readonly title: string;
	readonly city: string;
	/** ISO date. */
	readonly asOf: string;
	readonly fields: readonly ModelField[];
	readonly measures: readonly ModelMeasure[];
};
