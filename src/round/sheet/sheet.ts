// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusKey } from "../../plan/status.ts";
import type { Answer } from "../contribution.ts";
import type { SheetWords } from "./sheet-words.ts";

/** What one contribution shows on a sheet that is filled offline. */
export type SheetRow = {
	readonly contribution: string;
	/** The number of its measure, and what is asked about; as people read it. */
	readonly number: string;
	readonly measure: string;
	readonly step: string;
	readonly term: string;
	/** The unit that is asked, where the sheet is for several. */
	readonly unit: string;
	/** What was said last time: the status in words. */
	readonly last: { readonly status: string; readonly description: string };
	/** With what the row is filled. */
	readonly answer: Answer & { readonly unchanged: boolean };
};

/** All that stands on a sheet: what some units are asked in a round, to be answered in Excel or Word without a connection. */
export type SheetContents = {
	readonly round: string;
	readonly words: SheetWords;
	/** The statuses to choose from. */
	readonly statuses: readonly { readonly key: StatusKey; readonly label: string }[];
	readonly rows: readonly SheetRow[];
};

/** The word that a row's status is shown by; empty where nothing is said. */
export function statusWord({ statuses }: Pick<SheetContents, "statuses">, key: StatusKey | ""): string {
	return statuses.find((status) => status.key === key)?.label ?? "";
}
