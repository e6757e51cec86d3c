// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import type { MailAddress } from "../../mail/mail-address.ts";
import type { IsoDate } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import type { RegisteredUnit } from "../../plan/registered-unit.ts";
import type { UnitContact } from "../../plan/unit-contact.ts";
import { type Demand, demandOf } from "../../round/demand.ts";
import { type Round, stageOn } from "../../round/round.ts";
import type { RoundStep } from "../../round/round-step.ts";
import { reminderDays } from "../../round/schedule.ts";
import { listContacts } from "../../store/contact-repository.ts";
import { loadDemand } from "../../store/demand-repository.ts";
import { listTroubledAddresses } from "../../store/mail-address-repository.ts";
import { listRoundSteps } from "../../store/round-step-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { Context, Refused } from "../context.ts";
import { today } from "../today.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

/** What a unit will be asked. */
export type UnitLoad = {
	readonly unit: RegisteredUnit;
	readonly steps: readonly RoundStep[];
	/** The main contact, who gets the mail. */
	readonly contact?: UnitContact;
	/** Where mails to the contact do not arrive. */
	readonly trouble?: MailAddress;
	readonly division?: RegisteredUnit;
};

export type RoundPreview = {
	readonly plan: Plan;
	readonly round: Round;
	/** The heaviest first. */
	readonly loads: readonly UnitLoad[];
	readonly asked: number;
	/** Steps that units may add to. */
	readonly additions: number;
	readonly gaps: {
		readonly withoutLead: readonly RoundStep[];
		/** Those that name no lead: who leads the step before in the measure is asked. */
		readonly inherited: readonly RoundStep[];
		readonly severalLeads: readonly { readonly step: RoundStep; readonly units: readonly RegisteredUnit[] }[];
		readonly withoutContact: readonly UnitLoad[];
		readonly ended: readonly UnitLoad[];
	};
	/** How many people get the invitation when the round is opened. */
	readonly mails: number;
	readonly remindedOn: readonly IsoDate[];
};

type PreviewResult = ({ readonly ok: true } & RoundPreview) | Refused;

/** Who will be asked what, and where something is missing, before anything is sent. */
export async function previewRound(context: Context, address: RoundAddress): Promise<PreviewResult> {
	return context.store.read(context.municipality.id, async (db): Promise<PreviewResult> => {
		const opened = await openPlanRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		return { ok: true, plan, round, ...(await preview(db, plan, round, today(context.now()))) };
	});
}

async function preview(db: Db, plan: Plan, round: Round, day: IsoDate): Promise<Omit<RoundPreview, "plan" | "round">> {
	const { steps, stepUnits, units } = await loadDemand(db, plan.id);
	const demand = demandOf(steps, stepUnits, units);
	const stepOf = new Map((await listRoundSteps(db, plan.id)).map((step) => [step.stepId, step]));
	const loads = await loadsOf(db, demand, stepOf);
	const first = stageOn(round, day) === "partner" ? await partnersOf(db, demand) : loads;
	const named = (ids: readonly string[]) => loads.filter(({ unit }) => ids.includes(unit.id));
	return {
		...{ loads, asked: demand.contributions.length, additions: demand.additions.length },
		gaps: {
			withoutLead: demand.withoutLead.flatMap((id) => stepOf.get(id) ?? []),
			inherited: demand.inherited.flatMap((id) => stepOf.get(id) ?? []),
			severalLeads: severalLeads(demand, loads, stepOf),
			withoutContact: named(demand.withoutContact),
			ended: named(demand.ended),
		},
		mails: new Set(first.flatMap(({ contact }) => (contact && emailOf(contact.email)) ?? [])).size,
		remindedOn: reminderDays(round).filter((one) => one > day),
	};
}

async function loadsOf(
	db: Db,
	{ contributions }: Demand,
	stepOf: ReadonlyMap<string, RoundStep>,
): Promise<readonly UnitLoad[]> {
	const byUnit = Map.groupBy(contributions, ({ unitId }) => unitId);
	const units = await listUnits(db);
	const contactOf = await mainContacts(db, [...byUnit.keys()]);
	const troubles = new Map((await listTroubledAddresses(db)).map((one) => [one.email, one]));
	const loads = units.flatMap((unit): UnitLoad | never[] => {
		const own = byUnit.get(unit.id);
		if (!own) return [];
		const contact = contactOf.get(unit.id);
		const trouble = contact && troubles.get(contact.email.toLowerCase());
		const division = units.find(({ id }) => id === unit.divisionId);
		const steps = own.flatMap(({ stepId }) => stepOf.get(stepId) ?? []);
		return { unit, steps, ...(contact && { contact }), ...(trouble && { trouble }), ...(division && { division }) };
	});
	return loads.toSorted((a, b) => b.steps.length - a.steps.length);
}

async function mainContacts(db: Db, unitIds: readonly string[]): Promise<ReadonlyMap<string, UnitContact>> {
	const contacts = await listContacts(db, unitIds);
	return new Map(contacts.toReversed().map(({ unitId, ...contact }) => [unitId, contact]));
}

/** External units that take part: in a cascade they are invited first. */
async function partnersOf(db: Db, { additions }: Demand): Promise<readonly { readonly contact?: UnitContact }[]> {
	const adding = new Set(additions.map(({ unitId }) => unitId));
	const external = (await listUnits(db)).filter(({ id, internal }) => adding.has(id) && !internal);
	const contactOf = await mainContacts(
		db,
		external.map(({ id }) => id),
	);
	return [...contactOf.values()].map((contact) => ({ contact }));
}

function severalLeads({ contributions }: Demand, loads: readonly UnitLoad[], stepOf: ReadonlyMap<string, RoundStep>) {
	const unitOf = new Map(loads.map(({ unit }) => [unit.id, unit]));
	return [...Map.groupBy(contributions, ({ stepId }) => stepId)].flatMap(([stepId, own]) => {
		const step = stepOf.get(stepId);
		if (!step || own.length < 2) return [];
		return [{ step, units: own.flatMap(({ unitId }) => unitOf.get(unitId) ?? []) }];
	});
}
