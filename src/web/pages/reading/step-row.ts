// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftMeasure, DraftStep } from "../../../plan/draft.ts";
import type { Finding } from "../../../plan/finding.ts";

/** A step with what the page shows beside it. */
export type StepRow = {
	readonly measure: DraftMeasure;
	readonly step: DraftStep;
	/** Counted from 1 within its measure. */
	readonly position: number;
	/** The step's address within the page. */
	readonly anchor: string;
	readonly findings: readonly Finding[];
};
