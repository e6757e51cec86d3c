// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DocumentReader } from "../document/read/open-document-reader.ts";
import type { ReadResult } from "../plan/draft.ts";

export type ReadPlanDocumentInput = {
	readonly bytes: Uint8Array;
	/** For its ending and for messages; never opened on disk. */
	readonly fileName: string;
	/** The reporting date as ISO date; it wins over the one that the document names. */
	readonly asOf?: string;
	/** `total` is 0 while the number of pages is not known. */
	readonly onProgress?: (pagesRead: number, total: number) => void;
};

/** Reads a plan document into a draft for a person to review; what cannot be read is a named problem. */
export function readPlanDocument(
	{ reader }: { readonly reader: DocumentReader },
	{ bytes, fileName, asOf, onProgress }: ReadPlanDocumentInput,
): Promise<ReadResult> {
	return reader.read(bytes, fileName, {
		...(asOf === undefined ? {} : { asOf }),
		onProgress: ({ done, total }) => onProgress?.(done, total),
	});
}
