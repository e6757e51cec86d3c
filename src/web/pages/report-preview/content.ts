// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportPreview } from "../../../usecase/report/preview-report.ts";
import type { WishedReport } from "../../publishing-jobs.ts";
import type { View } from "../../view.ts";

export type PreviewContent = {
	readonly view: View;
	readonly preview: ReportPreview;
	readonly wish: WishedReport;
	readonly pages: ReportPages | "under-way" | "failed";
};

/** How many pages there are, and how large they are. */
export type ReportPages = { readonly count: number; readonly width: number; readonly height: number };
