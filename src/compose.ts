// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openDocumentReader, type ReadingLimits } from "./document/read/open-document-reader.ts";
import { type CheckPlanDocumentInput, checkPlanDocument } from "./usecase/check-plan-document.ts";
import { type ReadPlanDocumentInput, readPlanDocument } from "./usecase/read-plan-document.ts";

type Choices = {
	readonly now?: () => Date;
	/** Replaces single limits of reading. */
	readonly limits?: Partial<ReadingLimits>;
};

/** Builds the program: what the web pages, the command line and the tests call. `close` ends what it started. */
export function compose({ now = () => new Date(), limits = {} }: Choices = {}) {
	const reader = openDocumentReader(limits);
	const context = { reader, now };
	return {
		readPlanDocument: (input: ReadPlanDocumentInput) => readPlanDocument(context, input),
		checkPlanDocument: (input: CheckPlanDocumentInput) => checkPlanDocument(context, input),
		now,
		close: reader.close,
	};
}
