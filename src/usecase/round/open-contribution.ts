// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../../access/permission.ts";
import type { Contribution } from "../../round/contribution.ts";
import type { Round } from "../../round/round.ts";
import { findContribution } from "../../store/contribution-repository.ts";
import { listDelegates } from "../../store/delegate-repository.ts";
import { findRoundById } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "../context.ts";

export type OpenedContribution =
	| { readonly ok: true; readonly contribution: Contribution; readonly round: Round }
	| Refused;

/** The contribution of an id, where the actor may do what is asked with it: the first step of every use case about one. */
export async function openContribution(
	context: Context,
	db: Db,
	id: string,
	permission: Permission,
): Promise<OpenedContribution> {
	if (context.actor.kind === "anonymous") return signInNeeded;
	const contribution = await findContribution(db, id);
	const round = contribution && (await findRoundById(db, contribution.roundId));
	if (!round || round.state === "cancelled") return notFound;
	const delegates = (await listDelegates(db, [id])).map(({ accountId }) => accountId);
	const subject = { planId: round.planId, unitIds: [contribution.unitId], delegates };
	return authorise(context, permission, subject) ?? { ok: true, contribution, round };
}
