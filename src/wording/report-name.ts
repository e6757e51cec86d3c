// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../report/snapshot.ts";
import type { Words } from "./locale.ts";

/** What one published report is called: as the municipality calls its reports, where one knows what it says. */
export function reportName(t: Words, number: number, snapshot: Pick<ReportSnapshot, "wording"> | undefined): string {
	const kind = snapshot?.wording?.kind;
	return kind ? t.report_called({ kind, number }) : t.publication_report({ number });
}
