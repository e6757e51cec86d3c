// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Report } from "../report/report.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A report that is to be published, with the canonical bytes of its snapshot. */
export type NewReport = Pick<
	Report,
	"id" | "planId" | "number" | "roundId" | "asOf" | "sha256" | "publishedAt" | "visibleFrom"
> & {
	readonly schemaVersion: number;
	readonly snapshot: Uint8Array;
	readonly correctsId?: string;
	readonly correction: string;
	/** The account that published it; left out: whoever sits at the machine. */
	readonly publishedBy?: string;
};

/** Publishes a report. Nothing of it can be changed afterwards; the database refuses it. */
export async function insertReport(db: Db, report: NewReport): Promise<void> {
	await db
		.insertInto("report")
		.values({
			...{ municipality_id: ownMunicipality, id: report.id, plan_id: report.planId, number: report.number },
			...{ round_id: report.roundId ?? null, as_of: report.asOf, schema_version: report.schemaVersion },
			...{ snapshot: Buffer.from(report.snapshot), sha256: report.sha256 },
			...{ corrects_id: report.correctsId ?? null, correction: report.correction },
			...{
				published_by: report.publishedBy ?? null,
				published_at: report.publishedAt,
				visible_from: report.visibleFrom,
			},
		})
		.execute();
}

export type ReportFile = {
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly sha256: string;
};

/** Keeps the files of a report that is being published. */
export async function insertReportFiles(
	db: Db,
	reportId: string,
	files: readonly { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }[],
): Promise<void> {
	const rows = files.map(({ name, mediaType, bytes }) => ({
		...{ municipality_id: ownMunicipality, report_id: reportId, format: name, media_type: mediaType },
		...{ bytes: Buffer.from(bytes), sha256: createHash("sha256").update(bytes).digest("hex") },
	}));
	await db.insertInto("report_file").values(rows).execute();
}

/** A file without its bytes, but how many they are. */
export type ListedReportFile = Omit<ReportFile, "bytes"> & { readonly size: number };

/** What a report can be had as, without the bytes; by the names of the files. */
export async function listReportFiles(db: Db, reportId: string): Promise<readonly ListedReportFile[]> {
	const rows = await db
		.selectFrom("report_file")
		.select(["format", "media_type", "sha256", sql<number>`octet_length(bytes)`.as("size")])
		.where("report_id", "=", reportId)
		.orderBy("format")
		.execute();
	return rows.map(({ format: name, media_type: mediaType, sha256, size }) => ({ name, mediaType, sha256, size }));
}

/** A file of a report; undefined where there is none of that name. */
export async function findReportFile(db: Db, reportId: string, name: string): Promise<ReportFile | undefined> {
	const row = await db
		.selectFrom("report_file")
		.select(["media_type", "bytes", "sha256"])
		.where("report_id", "=", reportId)
		.where("format", "=", name)
		.executeTakeFirst();
	return row && { name, mediaType: row.media_type, bytes: new Uint8Array(row.bytes), sha256: row.sha256 };
}

/** The reports of a plan, the newest first; without a plan those of all. */
export async function listReports(db: Db, planId?: string): Promise<readonly Report[]> {
	const rows = await db
		.selectFrom("report")
		.leftJoin("report_withdrawal", "report_withdrawal.report_id", "report.id")
		.leftJoin("report as corrected", "corrected.id", "report.corrects_id")
		.select([
			...([
				"report.id",
				"report.plan_id",
				"report.number",
				"report.round_id",
				"report.as_of",
				"report.sha256",
			] as const),
			...(["report.correction", "report.published_at", "report.visible_from"] as const),
			...(["reason", "withdrawn_at", "corrected.number as corrected"] as const),
		])
		.$if(planId !== undefined, (query) => query.where("report.plan_id", "=", planId ?? ""))
		.orderBy("report.number", "desc")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, planId: row.plan_id, number: row.number, asOf: row.as_of, sha256: row.sha256 },
		...(row.round_id && { roundId: row.round_id }),
		...(row.corrected && { corrects: { number: row.corrected, what: row.correction } }),
		...{ publishedAt: row.published_at, visibleFrom: row.visible_from },
		...(row.reason !== null && row.withdrawn_at && { withdrawn: { reason: row.reason, at: row.withdrawn_at } }),
	}));
}

/** The bytes of the snapshots of several reports, by the reports' ids. */
export async function findSnapshots(db: Db, reportIds: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
	if (reportIds.length === 0) return new Map();
	const rows = await db.selectFrom("report").select(["id", "snapshot"]).where("id", "in", reportIds).execute();
	return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
}

/** Takes a report down; false where it was already. The report itself stays. */
export async function insertWithdrawal(
	db: Db,
	{
		reportId,
		reason,
		by,
		at,
	}: { readonly reportId: string; readonly reason: string; readonly by?: string; readonly at: Date },
): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto("report_withdrawal")
		.values({
			...{ municipality_id: ownMunicipality, report_id: reportId, reason },
			...{ withdrawn_by: by ?? null, withdrawn_at: at },
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
