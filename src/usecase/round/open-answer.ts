// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../../access/permission.ts";
import { takesAnswers } from "../../round/round.ts";
import { findAnswer, type OpenAnswer } from "../../store/answer-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "../context.ts";
import { today } from "../today.ts";

type OpenedAnswer = ({ readonly ok: true } & OpenAnswer) | Refused;

/** The contribution of an id with all that decides about writing it, where the actor may, in one query. */
export async function openAnswer(context: Context, db: Db, id: string, permission: Permission): Promise<OpenedAnswer> {
	if (context.actor.kind === "anonymous") return signInNeeded;
	const answer = await findAnswer(db, id);
	if (!answer || answer.round.state === "cancelled") return notFound;
	const { contribution, round, delegates } = answer;
	const subject = { planId: round.planId, unitIds: [contribution.unitId], delegates };
	return authorise(context, permission, subject) ?? { ok: true, ...answer };
}

/** Whether a unit can still write today. */
export function isTimeToAnswer({ now }: Pick<Context, "now">, { round }: Pick<OpenAnswer, "round">): boolean {
	return takesAnswers(round, today(now()));
}
