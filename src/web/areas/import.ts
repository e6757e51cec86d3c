// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { showImports, upload } from "../pages/imports/handler.ts";
import { showJob } from "../pages/imports/job.ts";
import { saveColumns, showColumns } from "../pages/review/columns.tsx";
import { decide } from "../pages/review/decide.ts";
import { givePage } from "../pages/review/document-page.ts";
import { commit, discard, revert } from "../pages/review/finish.ts";
import { showReview } from "../pages/review/handler.ts";

/** Bringing documents in. */
export const importArea: Area = {
	pages: {
		imports: showImports,
		importJob: showJob,
		import: showReview,
		importPage: givePage,
		importColumns: showColumns,
	},
	forms: {
		imports: upload,
		import: decide,
		importColumns: saveColumns,
		importCommit: commit,
		importRevert: revert,
		importDiscard: discard,
	},
};
