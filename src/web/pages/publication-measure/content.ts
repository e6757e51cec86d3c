// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { MeasureHistory, StepState } from "../../../report/difference/measure-history.ts";
import type { PublishedStep } from "../../../report/published-step.ts";
import type { Explanations } from "../../ui/explained.tsx";
import type { Content } from "../publication/content.ts";

/** Everything that the parts of a measure's page show. */
export type MeasureContent = Content & {
	/** The measure as it stands in the newest report that has it, and what the reports before say of its steps. */
	readonly history: MeasureHistory;
	/** Its steps as that report tells of them, each with what the reports say, the newest first. */
	readonly told: readonly { readonly one: PublishedStep; readonly states: readonly StepState[] }[];
	/** What it is called in the newest report, where it is numbered anew there. */
	readonly renamed?: { readonly slug: string; readonly number: string; readonly title: string };
	readonly explanations: Explanations;
};
