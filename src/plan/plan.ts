// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "./period.ts";
import type { Part } from "./responsibility-entry.ts";
import type { StatusKey } from "./status.ts";
import type { StatusScheme } from "./status-scheme.ts";

/** A plan as it lives in the register. Optional parts are left out where there is none. */
export type Plan = {
	readonly id: string;
	/** Its name in addresses. */
	readonly slug: string;
	readonly title: string;
	/** The reporting date of its newest statements (Stand). */
	readonly asOf?: IsoDate;
	readonly firstYear?: number;
	readonly lastYear?: number;
	readonly scheme: StatusScheme;
	readonly public: boolean;
	readonly predecessorId?: string;
	/** Grows with every change to anything in the plan. */
	readonly revision: number;
	readonly version: number;
};

export type ActionField = {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	readonly position: number;
	readonly version: number;
};

export type Measure = {
	readonly id: string;
	readonly actionFieldId?: string;
	/** As printed; a plan may have two with the same. */
	readonly number: string;
	/** Its name in addresses: see `measureSlugs`. */
	readonly slug: string;
	readonly title: string;
	readonly position: number;
	/** The measure of the plan before that it goes on from. */
	readonly predecessorId?: string;
	readonly droppedBecause?: string;
	readonly version: number;
};

export type Step = {
	readonly id: string;
	readonly measureId: string;
	/** Counted from 1 within its measure. */
	readonly position: number;
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
	readonly droppedBecause?: string;
	readonly version: number;
};

export type Statement = {
	readonly id: string;
	readonly stepId: string;
	readonly asOf: IsoDate;
	readonly status: StatusKey | "";
	/** The status as it was worded. */
	readonly statusText: string;
	/** Paragraphs joined by line breaks. */
	readonly description: string;
	readonly version: number;
};

/** A unit's part in a step, with the unit found in the city's list. */
export type StepUnit = {
	readonly stepId: string;
	readonly unitId: string;
	readonly part: Part;
	readonly written: string;
};
