// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { FILE_SIZE_LIMIT, tooLarge } from "../document/read/kind.ts";
import type { ReadProblem } from "../plan/draft.ts";

/** In bytes. Larger files are refused before they are sent or loaded. */
export const largestDocument = FILE_SIZE_LIMIT;

/** What is wrong with a larger one. */
export const documentTooLarge: ReadProblem = tooLarge(FILE_SIZE_LIMIT);
