// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Key } from "./column.ts";

type ReportTable = Key & {
	readonly id: string;
	readonly plan_id: string;
	readonly number: number;
	readonly round_id: string | null;
	readonly as_of: string;
	readonly schema_version: number;
	readonly snapshot: Buffer;
	readonly sha256: string;
	readonly corrects_id: string | null;
	readonly correction: string;
	readonly published_by: string | null;
	readonly published_at: Date;
	readonly visible_from: Date;
};

type ReportFileTable = Key & {
	readonly report_id: string;
	/** The file's name. */
	readonly format: string;
	readonly media_type: string;
	readonly bytes: Buffer;
	readonly sha256: string;
};

type ReportWithdrawalTable = Key & {
	readonly report_id: string;
	readonly reason: string;
	readonly withdrawn_by: string | null;
	readonly withdrawn_at: Date;
};

/** Published reports. */
export type ReportTables = {
	readonly report: ReportTable;
	readonly report_file: ReportFileTable;
	readonly report_withdrawal: ReportWithdrawalTable;
};
