// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Db } from "./store.ts";

/** A file of a report without its bytes. */
export type ReportFileHead = {
	readonly name: string;
	readonly mediaType: string;
	readonly sha256: string;
	readonly size: number;
};

/** The files of a report. */
export async function listReportFiles(db: Db, reportId: string): Promise<readonly ReportFileHead[]> {
	const rows = await db
		.selectFrom("report_file")
		.select(["format", "media_type", "sha256", sql<number>`octet_length(bytes)`.as("size")])
		.where("report_id", "=", reportId)
		.orderBy("format")
		.execute();
	return rows.map(({ format: name, media_type: mediaType, sha256, size }) => ({ name, mediaType, sha256, size }));
}
