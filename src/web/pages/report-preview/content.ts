// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportPreview } from "../../../usecase/report/preview-report.ts";
import type { View } from "../../view.ts";
import type { WishedReport } from "../reports/address.ts";

export type PreviewContent = {
	readonly view: View;
	readonly preview: ReportPreview;
	readonly wish: WishedReport;
	/** How many there are; left out where the PDF could not be written. */
	readonly pages?: number;
	/** The size of a page. */
	readonly sheet?: { readonly width: number; readonly height: number };
};
