// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanLinks } from "../../../usecase/show-plan-links.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

export type LinksProps = PlanLinks & {
	readonly problems: readonly ShownProblem[];
	/** What was typed into the fields of measures, where it could not be saved. */
	readonly typed: ReadonlyMap<string, string>;
};
