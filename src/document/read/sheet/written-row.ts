// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../../../plan/draft.ts";

/** A cell of a filled sheet, character by character as somebody left it. */
export type SheetCell = {
	readonly text: string;
	/** What programs read there: in Word a hidden text, in Excel the text itself. */
	readonly mark: string;
	readonly place: Place;
	/** Why its text is not what somebody wrote. */
	readonly problem?: "formula" | "no-text";
};

/** The cells of a row by their columns. */
export type SheetRow = ReadonlyMap<number, SheetCell>;
