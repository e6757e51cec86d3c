// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnMapping } from "../../plan/column-role.ts";
import type { ReadResult } from "../../plan/draft.ts";
import type { ReadSheetResult } from "../../round/sheet/filled-sheet.ts";
import type { ReadProgress } from "./open-source.ts";
import type { DrawResult } from "./pdf/draw-page.ts";
import type { FacsimileResult } from "./read-facsimile.ts";

/** What is to be done with a file. */
export type Task =
	| { readonly kind: "read"; readonly asOf?: string; readonly columns?: ColumnMapping }
	| { readonly kind: "show" }
	| { readonly kind: "sheet" }
	| { readonly kind: "draw"; readonly page: number };

/** What comes of each task. */
export type Answers = {
	readonly read: ReadResult;
	readonly show: FacsimileResult;
	readonly sheet: ReadSheetResult;
	readonly draw: DrawResult;
};

/** Announces a file of `size` bytes, which follow on stdin. */
export type ToReadingProcess = { readonly name: string; readonly size: number; readonly task: Task };

/** A fault of ours comes as `Fault`. */
export type FromReadingProcess = { readonly progress: ReadProgress } | { readonly answer: Answers[keyof Answers] };
