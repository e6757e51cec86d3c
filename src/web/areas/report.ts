// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveReportDraft, showReportDraft } from "../pages/report-draft/handler.ts";

/** Reports of a plan. */
export const reportArea: Area = { pages: { reportDraft: showReportDraft, reportDraftFile: giveReportDraft } };
