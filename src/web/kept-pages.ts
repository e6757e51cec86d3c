// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { openByteShelf } from "./byte-shelf.ts";
import type { CompressedPart } from "./joined-gzip.ts";

/** The part of a page that is the same for everybody who may do the same. */
export type KeptBody = {
	readonly title: string;
	readonly main: string;
	readonly part: CompressedPart;
	readonly bytes: number;
};

/** What stands around it for one person. */
export type KeptFrame = { readonly before: string; readonly after: string; readonly bytes: number };

/** Bodies of pages, and the frames that stand around them for each person. */
export type KeptPages = {
	readonly bodies: ReturnType<typeof openByteShelf<KeptBody>>;
	readonly frames: ReturnType<typeof openByteShelf<KeptFrame>>;
};
