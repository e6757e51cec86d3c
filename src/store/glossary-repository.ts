// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Db } from "./store.ts";

/** What an abbreviation means. */
export type GlossaryEntry = { readonly abbreviation: string; readonly meaning: string; readonly version: number };

/** The municipality's glossary by abbreviation. */
export async function listGlossary(db: Db): Promise<readonly GlossaryEntry[]> {
	return db
		.selectFrom("glossary_entry")
		.select(["abbreviation", "meaning", "version"])
		.orderBy("abbreviation")
		.execute();
}
