// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReadResult } from "../../plan/draft.ts";
import type { ReadProgress } from "./read-document.ts";

/** Announces a file of `size` bytes, which follow on stdin. */
export type ToReadingProcess = { readonly name: string; readonly size: number; readonly asOf?: string };

/** `fault` is the stack of an error that is ours. */
export type FromReadingProcess =
	| { readonly progress: ReadProgress }
	| { readonly result: ReadResult }
	| { readonly fault: string };
