// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MirrorRun } from "./mirror-run.ts";
import type { SystemProblem } from "./system-problem.ts";

/** What the municipality says of its council information system. */
export type CouncilSetting = {
	/** Of the OParl system or of one of its bodies; empty where there is none. */
	readonly address: string;
	readonly enabled: boolean;
	readonly version: number;
};

/** The setting, and how far the copy of its papers is. */
export type Mirror = CouncilSetting & {
	readonly bodyName: string;
	/** Papers that are not deleted. */
	readonly papers: number;
	readonly run?: MirrorRun;
	readonly nextRunAt?: Date;
	/** The last run that came to its end. */
	readonly last?: { readonly at: Date; readonly read: number; readonly changed: number; readonly skipped: number };
	readonly problem?: SystemProblem & { readonly at: Date };
};

export const noMirror: Mirror = { address: "", enabled: false, version: 0, bodyName: "", papers: 0 };
