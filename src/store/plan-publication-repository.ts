// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type PlanSectionName, type PlanSections, planSectionOf } from "../report/plan-sections.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A part of what is said with a plan's reports; version 0 is one that was never saved. */
export type StoredPlanSection<Name extends PlanSectionName> = {
	readonly content: PlanSections[Name];
	readonly version: number;
};

export type StoredPlanSections = { readonly [Name in PlanSectionName]: StoredPlanSection<Name> };

/** A part as the database has it. */
export type PlanSectionRow = { readonly section: string; readonly content: unknown; readonly version: number };

/** All parts as they were saved. */
export function planSectionsOf(rows: readonly PlanSectionRow[]): StoredPlanSections {
	const stored = <Name extends PlanSectionName>(name: Name): StoredPlanSection<Name> => {
		const row = rows.find(({ section }) => section === name);
		return { content: planSectionOf(name, row?.content), version: row?.version ?? 0 };
	};
	const [easy, sign] = [stored("easy-language"), stored("sign-language")];
	return { "easy-language": easy, "sign-language": sign, "open-data": stored("open-data") };
}

export async function loadPlanSections(db: Db, planId: string): Promise<StoredPlanSections> {
	const rows = await db
		.selectFrom("plan_publication")
		.select(["section", "content", "version"])
		.where("plan_id", "=", planId)
		.execute();
	return planSectionsOf(rows);
}

/** Saves a part; false where it is no longer in the version that the change is based on. */
export async function savePlanSection<Name extends PlanSectionName>(
	db: Db,
	{ planId, name }: { readonly planId: string; readonly name: Name },
	{ content, version }: StoredPlanSection<Name>,
): Promise<boolean> {
	const next = { content: JSON.stringify(content), version: version + 1 };
	if (version > 0) {
		const { numUpdatedRows } = await db
			.updateTable("plan_publication")
			.set(next)
			.where((eb) => eb.and({ plan_id: planId, section: name, version }))
			.executeTakeFirst();
		return numUpdatedRows > 0n;
	}
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto("plan_publication")
		.values({ municipality_id: ownMunicipality, plan_id: planId, section: name, ...next })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return version === 0 && numInsertedOrUpdatedRows > 0n;
}
