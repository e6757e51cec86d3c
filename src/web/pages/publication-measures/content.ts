// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PublishedStep } from "../../../report/published-step.ts";
import type { Content } from "../publication/content.ts";
import type { Asked } from "./asked.ts";

/** Everything that the parts of the list show. */
export type ListContent = Content & {
	readonly asked: Asked;
	/** The steps that were asked for. */
	readonly chosen: readonly PublishedStep[];
	/** The words of the search, as they are found. */
	readonly words: readonly string[];
	/** How a search may have been meant in which nothing was found. */
	readonly meant?: string;
};
