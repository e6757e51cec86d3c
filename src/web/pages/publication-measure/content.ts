// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ToldMeasure } from "../../../report/measure-history.ts";
import type { PublishedStep } from "../../../report/published-step.ts";
import type { Content } from "../publication/content.ts";
import type { Explanations } from "../../ui/explained.tsx";

/** Everything that the parts of a measure's page show. */
export type MeasureContent = Content & {
	/** What the reports tell of it, the newest first; the first is what the page shows. */
	readonly history: readonly ToldMeasure[];
	readonly told: ToldMeasure;
	/** Its steps as that report tells of them. */
	readonly own: readonly PublishedStep[];
	readonly explanations: Explanations;
};
