// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertWithdrawal, listReports } from "../../store/report-repository.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { openPlan } from "../open-plan.ts";

export type WithdrawReportInput = { readonly plan: string; readonly number: number; readonly reason: string };

export type WithdrawReportResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "reason-missing" | "already-withdrawn" } };

/** Takes a report down. Its address says from now on that it was, and why: nothing vanishes silently. */
export async function withdrawReport(context: Context, input: WithdrawReportInput): Promise<WithdrawReportResult> {
	const { store, municipality, actor, now } = context;
	const reason = input.reason.trim();
	return store.write(municipality.id, async (db): Promise<WithdrawReportResult> => {
		const opened = await openPlan(context, db, input.plan, "report:publish");
		if (!opened.ok) return opened;
		const report = (await listReports(db, opened.plan.id)).find(({ number }) => number === input.number);
		if (!report) return notFound;
		if (reason === "") return { ok: false, problem: { kind: "reason-missing" } };
		const by = actor.kind === "account" ? { by: actor.accountId } : {};
		const isNew = await insertWithdrawal(db, { reportId: report.id, reason, at: now(), ...by });
		if (!isNew) return { ok: false, problem: { kind: "already-withdrawn" } };
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "withdraw-report", planId: opened.plan.id },
			...{ subjectKind: "report", subjectId: report.id, after: { number: report.number, reason } },
		});
		return { ok: true };
	});
}
