// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { MailAddress } from "../../mail/mail-address.ts";
import type { IsoDate } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import type { RegisteredUnit } from "../../plan/registered-unit.ts";
import type { UnitContact } from "../../plan/unit-contact.ts";
import type { Contribution } from "../../round/contribution.ts";
import type { Round } from "../../round/round.ts";
import type { RoundStep } from "../../round/round-step.ts";
import { progressOf, type UnitProgress } from "../../round/unit-progress.ts";
import { listContacts } from "../../store/contact-repository.ts";
import { listContributions } from "../../store/contribution-repository.ts";
import { listTroubledAddresses } from "../../store/mail-address-repository.ts";
import { listNotes, type NamedNote } from "../../store/note-repository.ts";
import { listRequests, type RoundRequest } from "../../store/request-repository.ts";
import { listRoundSteps } from "../../store/round-step-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { Context, Refused } from "../context.ts";
import { today } from "../today.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

/** A unit on the board. */
export type BoardUnit = UnitProgress & {
	readonly unit: RegisteredUnit;
	readonly contact?: UnitContact;
	/** Where mails to its contact do not arrive. */
	readonly trouble?: MailAddress;
	readonly lastReminder?: RoundRequest;
	readonly requests: readonly RoundRequest[];
};

export type Board = {
	readonly plan: Plan;
	readonly round: Round;
	/** By code and name. */
	readonly units: readonly BoardUnit[];
	/** All units, to hand something over to. */
	readonly allUnits: readonly RegisteredUnit[];
	readonly steps: readonly RoundStep[];
	readonly contributions: readonly Contribution[];
	readonly notes: readonly NamedNote[];
	readonly requests: readonly RoundRequest[];
	readonly day: IsoDate;
	readonly mayManage: boolean;
};

type ShowBoardResult = ({ readonly ok: true } & Board) | Refused;

/** A round with how far everybody is: nine queries, however many take part. */
export async function showBoard(context: Context, address: RoundAddress): Promise<ShowBoardResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowBoardResult> => {
		const opened = await openPlanRound(context, db, address, "round:read");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const subject = { municipalityId: context.municipality.id, planId: plan.id };
		const mayManage = may(context.actor, "round:manage", subject);
		return { ok: true, plan, round, ...(await load(db, plan, round)), day: today(context.now()), mayManage };
	});
}

async function load(db: Db, plan: Plan, round: Round) {
	const contributions = await listContributions(db, round.id);
	const notes = await listNotes(db, round.id);
	const requests = await listRequests(db, round.id);
	const steps = await listRoundSteps(db, plan.id);
	const allUnits = await listUnits(db);
	const progress = progressOf(contributions, notes);
	const contacts = await listContacts(
		db,
		progress.map(({ unitId }) => unitId),
	);
	const troubles = await listTroubledAddresses(db);
	const units = boardUnits({ progress, allUnits, contacts, troubles, requests });
	return { units, allUnits, steps, contributions, notes, requests };
}

type Loaded = {
	readonly progress: readonly UnitProgress[];
	readonly allUnits: readonly RegisteredUnit[];
	readonly contacts: readonly (UnitContact & { readonly unitId: string })[];
	readonly troubles: readonly MailAddress[];
	readonly requests: readonly RoundRequest[];
};

function boardUnits({ progress, allUnits, contacts, troubles, requests }: Loaded): readonly BoardUnit[] {
	const progressOfUnit = new Map(progress.map((one) => [one.unitId, one]));
	const troubleOf = new Map(troubles.map((one) => [one.email, one]));
	return allUnits.flatMap((unit): BoardUnit | never[] => {
		const own = progressOfUnit.get(unit.id);
		if (!own) return [];
		const asked = requests.filter(({ unitId }) => unitId === unit.id);
		const contact = contacts.find(({ unitId }) => unitId === unit.id);
		const trouble = contact && troubleOf.get(contact.email.toLowerCase());
		const lastReminder = asked.findLast(({ kind }) => kind === "reminder");
		return {
			...{ ...own, unit, requests: asked },
			...(contact && { contact }),
			...(trouble && { trouble }),
			...(lastReminder && { lastReminder }),
		};
	});
}
