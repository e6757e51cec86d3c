// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ShowLogResult } from "../../../usecase/audit/show-log.ts";
import type { View } from "../../view.ts";
import type { Filter } from "./filter.ts";

/** What the page of the log shows. */
export type LogPage = {
	readonly view: View;
	readonly city: string;
	readonly filter: Filter;
	readonly log: Extract<ShowLogResult, { readonly ok: true }>;
};
