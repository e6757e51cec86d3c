// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { UnitContact } from "../plan/unit-contact.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Contacts with whose they are; the main one of each unit first. */
export async function listContacts(
	db: Db,
	unitIds: readonly string[],
): Promise<readonly (UnitContact & { readonly unitId: string })[]> {
	if (unitIds.length === 0) return [];
	return db
		.selectFrom("unit_contact")
		.select(["id", "unit_id as unitId", "kind", "name", "email"])
		.where("unit_id", "in", unitIds)
		.orderBy("position")
		.orderBy("name")
		.execute();
}

/** The units that somebody can be asked at. */
export async function unitsWithContact(db: Db): Promise<ReadonlySet<string>> {
	const rows = await db.selectFrom("unit_contact").select("unit_id").distinct().execute();
	return new Set(rows.map(({ unit_id }) => unit_id));
}

/** Puts contacts in the place of a unit's; the first one becomes the main one. */
export async function replaceContacts(db: Db, unitId: string, contacts: readonly UnitContact[]): Promise<void> {
	await db.deleteFrom("unit_contact").where("unit_id", "=", unitId).execute();
	const rows = contacts.map(({ id, kind, name, email }, position) => ({
		...{ municipality_id: ownMunicipality, id, unit_id: unitId, kind, name, email, position },
	}));
	if (rows.length > 0) await db.insertInto("unit_contact").values(rows).execute();
}
