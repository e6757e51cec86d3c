// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { settingsOf } from "../plan/municipality-settings.ts";
import type { FileHead } from "../report/publication-file.ts";
import { type PublicationSections, type SectionName, sectionOf } from "../report/publication-settings.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A part of what a municipality sets about publishing; version 0 is one that was never saved. */
export type StoredSection<Name extends SectionName> = {
	readonly content: PublicationSections[Name];
	readonly version: number;
};

/** All that says how the municipality of the transaction publishes, by one statement. */
export async function loadPublishing(db: Db) {
	const row = await db
		.selectFrom("municipality")
		.select((own) => [
			...(["name", "settings"] as const),
			jsonArrayFrom(own.selectFrom("publication_settings").select(["section", "content"])).as("sections"),
			jsonArrayFrom(
				own
					.selectFrom("publication_file")
					.select(["name", "media_type as mediaType", "sha256", sql<number>`octet_length(bytes)`.as("size")]),
			).as("files"),
		])
		.where("id", "=", ownMunicipality)
		.executeTakeFirstOrThrow();
	return {
		municipality: { name: row.name, settings: settingsOf(row.settings) },
		sections: sectionsOf(row.sections),
		files: new Map(row.files.map(({ name, ...head }): readonly [string, FileHead] => [name, head])),
	};
}

function sectionsOf(rows: readonly { readonly section: string; readonly content: unknown }[]): PublicationSections {
	const stored = (name: SectionName) => rows.find(({ section }) => section === name)?.content;
	return {
		look: sectionOf("look", stored("look")),
		wording: sectionOf("wording", stored("wording")),
		imprint: sectionOf("imprint", stored("imprint")),
		privacy: sectionOf("privacy", stored("privacy")),
		accessibility: sectionOf("accessibility", stored("accessibility")),
		ways: sectionOf("ways", stored("ways")),
	};
}

export async function loadSection<Name extends SectionName>(db: Db, name: Name): Promise<StoredSection<Name>> {
	const row = await db
		.selectFrom("publication_settings")
		.select(["content", "version"])
		.where("section", "=", name)
		.executeTakeFirst();
	return { content: sectionOf(name, row?.content), version: row?.version ?? 0 };
}

/** Saves a part; false where it is no longer in the version that the change is based on. */
export async function saveSection<Name extends SectionName>(
	db: Db,
	name: Name,
	{ content, version }: StoredSection<Name>,
): Promise<boolean> {
	const next = { content: JSON.stringify(content), version: version + 1 };
	if (version > 0) {
		const { numUpdatedRows } = await db
			.updateTable("publication_settings")
			.set(next)
			.where("section", "=", name)
			.where("version", "=", version)
			.executeTakeFirst();
		return numUpdatedRows > 0n;
	}
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto("publication_settings")
		.values({ municipality_id: ownMunicipality, section: name, ...next })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return version === 0 && numInsertedOrUpdatedRows > 0n;
}
