// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { Round } from "../../round/round.ts";
import { reminderDue, stageDue, termsOfStage } from "../../round/schedule.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findPlanById } from "../../store/plan-repository.ts";
import { listRequests, type RoundRequest } from "../../store/request-repository.ts";
import { listOpenRounds, lockRound, updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Job, JobContext } from "../jobs/run-jobs.ts";
import { today } from "../today.ts";
import { type Asking, askUnits } from "./ask-units.ts";
import { inviteStage, waitingUnits } from "./invite-stage.ts";
import type { RoundLetters } from "./round-letters.ts";

/** What rounds do by themselves: go over to their next stage, and remind on their days. */
export function roundJob(letters: RoundLetters): Job {
	return {
		name: "rounds",
		run: async (context) => {
			const rounds = await context.store.read(context.municipality.id, listOpenRounds);
			const day = today(context.now());
			for (const { id } of rounds.filter((round) => isDue(round, day))) await runRound({ ...context, letters }, id);
		},
	};
}

/** Whether it is worth while to look closer: this is asked every few seconds. */
function isDue(round: Round, day: IsoDate): boolean {
	const opened = { invitedOn: openedOn(round), reminded: [] };
	return stageDue(round, day) !== undefined || reminderDue(termsOfStage(round), { day, ...opened }) !== undefined;
}

const openedOn = ({ openedAt }: Round): IsoDate => (openedAt ? today(openedAt) : "");

/** One round, in a transaction of its own that holds it: what is done is done once, whoever tries it at the same time. */
async function runRound(context: JobContext & { readonly letters: RoundLetters }, id: string): Promise<void> {
	const { store, municipality, now } = context;
	await store.write(municipality.id, async (db) => {
		const round = await lockRound(db, id);
		if (round?.state !== "open") return { ok: true };
		const asking = { ...context, by: "system" };
		const after = await enterStage(db, asking, round, today(now()));
		await remindSilent(db, asking, after);
		return { ok: true };
	});
}

/** The first day of a stage that is entered by date names its invitations. */
async function enterStage(db: Db, asking: Asking, round: Round, day: IsoDate): Promise<Round> {
	const stage = stageDue(round, day);
	const plan = stage && (await findPlanById(db, round.planId));
	if (!plan) return round;
	const next = { ...round, stage };
	await updateRound(db, next);
	const invited = await inviteStage(db, asking, { plan, round: next, automatic: true });
	const subject = { planId: plan.id, subjectKind: "round", subjectId: round.id } as const;
	const done = { at: asking.now(), actor: asking.by, action: "enter-stage", ...subject };
	await recordEvent(db, { ...done, before: { stage: round.stage }, after: { stage, mails: invited.mails } });
	return { ...next, version: next.version + 1 };
}

async function remindSilent(db: Db, asking: Asking, round: Round): Promise<void> {
	const day = today(asking.now());
	const waiting = await waitingUnits(db, round);
	const requests = Map.groupBy(await listRequests(db, round.id), ({ unitId }) => unitId);
	const due = Map.groupBy(waiting, ({ unitId }) => dueFor(round, day, requests.get(unitId) ?? []));
	const plan = await findPlanById(db, round.planId);
	if (!plan) return;
	for (const [onDay, units] of due) {
		if (onDay === undefined) continue;
		const ask = { plan, round, kind: "reminder", askedAs: round.stage, units, onDay, automatic: true } as const;
		await askUnits(db, asking, ask);
	}
}

function dueFor(round: Round, day: IsoDate, requests: readonly RoundRequest[]): IsoDate | undefined {
	const invitations = requests.filter(({ kind }) => kind === "invitation").map(({ requestedAt }) => today(requestedAt));
	// A division may have been invited as a leading office before.
	const invitedOn =
		(round.stage === "division" ? invitations.toSorted().at(-1) : invitations.toSorted()[0]) ?? openedOn(round);
	const reminded = requests.filter(({ kind }) => kind === "reminder").map(({ onDay }) => onDay);
	return reminderDue(termsOfStage(round), { day, invitedOn, reminded });
}
