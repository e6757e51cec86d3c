// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Assets } from "./assets.ts";
import type { ImportJobs } from "./import-jobs.ts";
import type { KeptPages } from "./kept-pages.ts";
import type { PublishingJobs } from "./publishing-jobs.ts";
import type { ReadingShelf } from "./readings.ts";
import type { Services } from "./services.ts";
import type { SignInLimits } from "./sign-in-limits.ts";

/** What every handler is given. */
export type Site = {
	readonly services: Services;
	readonly shelf: ReadingShelf;
	readonly assets: Assets;
	readonly limits: SignInLimits;
	readonly imports: ImportJobs;
	readonly publishing: PublishingJobs;
	/** Bodies of pages about plans, as long as the plans are unchanged. */
	readonly pages: KeptPages;
};

/** How long a result is kept, and how much of them. */
export const shelfLimits = { minutes: 60, readings: 40, bytes: 128 * 1024 * 1024, atOnce: 3 } as const;
