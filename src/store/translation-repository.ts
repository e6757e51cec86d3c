// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Translation } from "../report/translation/translation.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A further language of a plan. */
export type PlanLanguage = { readonly language: string; readonly visible: boolean };

export async function listPlanLanguages(db: Db, planId: string): Promise<readonly PlanLanguage[]> {
	return db
		.selectFrom("plan_language")
		.select(["language", "visible"])
		.where("plan_id", "=", planId)
		.orderBy("language")
		.execute();
}

/** Adds a language to a plan; where it is there already, nothing is done. */
export async function addPlanLanguage(db: Db, planId: string, language: string): Promise<void> {
	await db
		.insertInto("plan_language")
		.values({ municipality_id: ownMunicipality, plan_id: planId, language })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Shows a language to everybody, or hides it; false where the plan does not have it. */
export async function setLanguageVisible(
	db: Db,
	planId: string,
	{ language, visible }: PlanLanguage,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("plan_language")
		.set({ visible })
		.where("plan_id", "=", planId)
		.where("language", "=", language)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** The texts of a plan in a language, by their keys. */
export async function loadTranslations(
	db: Db,
	planId: string,
	language: string,
): Promise<ReadonlyMap<string, Translation>> {
	const rows = await db
		.selectFrom("translation")
		.select(["key", "text", "origin", "original_hash as originalHash", "version"])
		.where("plan_id", "=", planId)
		.where("language", "=", language)
		.execute();
	return new Map(rows.map((row) => [row.key, row]));
}

export type TranslationPlace = { readonly planId: string; readonly language: string };

/**
 * Saves a text in the version that the change is based on (0: there is none); an empty one is taken away. False where somebody else
 * changed it meanwhile.
 */
export async function saveTranslation(
	db: Db,
	place: TranslationPlace,
	{ key, text, origin, originalHash, version }: Translation,
	at: Date,
): Promise<boolean> {
	const { planId: plan_id, language } = place;
	const values = { text, origin, original_hash: originalHash, changed_at: at, version: version + 1 };
	if (version === 0) {
		const { numInsertedOrUpdatedRows = 0n } = await db
			.insertInto("translation")
			.values({ municipality_id: ownMunicipality, plan_id, language, key, ...values })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		return numInsertedOrUpdatedRows > 0n;
	}
	const named = { plan_id, language, key, version };
	if (text === "") {
		const { numDeletedRows } = await db
			.deleteFrom("translation")
			.where((eb) => eb.and(named))
			.executeTakeFirst();
		return numDeletedRows > 0n;
	}
	const { numUpdatedRows } = await db
		.updateTable("translation")
		.set(values)
		.where((eb) => eb.and(named))
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
