// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { CouncilPaper } from "./council-paper.ts";

/** One page of the list of papers. */
export type PaperPage = {
	readonly papers: readonly CouncilPaper[];
	/** How many entries were no papers that can be understood. */
	readonly skipped: number;
	/** The address of the next page as the system names it; absent on the last. */
	readonly next?: string;
	/** How many papers the whole list has, where the system says so. */
	readonly total?: number;
};
