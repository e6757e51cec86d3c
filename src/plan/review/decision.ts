// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewRule, StepCell } from "../draft.ts";
import type { FindingRule } from "../finding.ts";
import type { StatusKey } from "../status.ts";

/** Names a step of a review for good: `m4.s2` stood there when the draft was read, `n7` was made by the seventh decision. */
export type StepId = string & { readonly __brand: "ReviewStepId" };
/** Names a measure likewise: `m4`, `n7`. */
export type MeasureId = string & { readonly __brand: "ReviewMeasureId" };
/** Names a text without a place: `t3`, `n7.1`. */
export type TextId = string & { readonly __brand: "ReviewTextId" };

/** What the document itself leaves open, among what its plausibility checks notice. */
export type OddityRule = Extract<FindingRule, "duplicate-number" | "reference-missing" | "reference-ambiguous">;

/** The cells that a text is divided over line by line; of the status there is only one. */
export type LinedCell = Exclude<StepCell, "status">;

/** What a person wrote into a step; cells that are left out stay as they are. */
export type StepEdit = {
	readonly content?: readonly string[];
	readonly responsibility?: readonly string[];
	readonly term?: readonly string[];
	readonly description?: string;
	readonly status?: StatusKey | "";
	readonly statusText?: string;
};

export type MeasureEdit = { readonly number?: string; readonly title?: string; readonly actionField?: string };

/**
 * What a person decided about a draft. Small values, kept in the order in which they were made; the reviewed draft is always the
 * draft as read with all of them replayed, so that the last one can be taken back.
 */
export type Decision =
	/** The step is right as it stands. */
	| { readonly kind: "accept-step"; readonly step: StepId }
	/** Wherever this is the reason to look, all is right as it stands. */
	| { readonly kind: "accept-reason"; readonly rule: ReviewRule | OddityRule }
	/** Whoever changed a step has looked at it: the step is accepted too. */
	| { readonly kind: "edit-step"; readonly step: StepId; readonly edit: StepEdit }
	| { readonly kind: "edit-measure"; readonly measure: MeasureId; readonly edit: MeasureEdit }
	/**
	 * The first lines of each cell stay, the rest goes to a step behind it; a cell that is left out stays whole.
	 * A status that holds for both is worded at the first only.
	 */
	| {
			readonly kind: "split-step";
			readonly step: StepId;
			readonly keep: { readonly [cell in LinedCell]?: number };
			readonly status: "stays" | "goes" | "both";
	  }
	/** The step and the one behind it in its measure become one. */
	| { readonly kind: "merge-step"; readonly step: StepId }
	/** To the end of a measure before its own, to the beginning of one behind it. */
	| { readonly kind: "move-step"; readonly step: StepId; readonly measure: MeasureId }
	| { readonly kind: "add-step"; readonly measure: MeasureId }
	/** Its texts are set aside, not lost. */
	| { readonly kind: "drop-step"; readonly step: StepId }
	| { readonly kind: "add-measure"; readonly after: MeasureId; readonly edit: MeasureEdit }
	/** Its texts and those of its steps are set aside. */
	| { readonly kind: "drop-measure"; readonly measure: MeasureId }
	/** Where a text that found no place belongs. What it replaces finds itself without a place. */
	| {
			readonly kind: "assign-text";
			readonly text: TextId;
			readonly step: StepId;
			readonly cell: StepCell;
			readonly how: "append" | "prepend" | "replace";
	  }
	/** The text does not belong to the plan. */
	| { readonly kind: "set-aside"; readonly text: TextId }
	/** Which measure a pointer means that fits several or none; `none`: it is to stay without an aim. */
	| {
			readonly kind: "choose-reference";
			readonly step: StepId;
			/** As printed in the pointer: `W.7`. */
			readonly target: string;
			readonly measure: MeasureId | "none";
	  };
