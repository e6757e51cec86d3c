// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { councilRevision } from "./council-mirror-repository.ts";
import { lastPublicEvent } from "./event-repository.ts";
import type { Db } from "./store.ts";

/** A plan as far as it is published, without its reports. */
export type PublicationState = {
	readonly planId: string;
	/** Change with what is shown beside the reports: what the municipality says of itself, and council papers. */
	readonly shownWith: readonly string[];
	/** The further languages in which everybody may read it. */
	readonly languages: readonly string[];
};

const visibleLanguages = sql<readonly string[]>`ARRAY(
	SELECT language FROM plan_language WHERE plan_id = plan.id AND visible ORDER BY language)`;

/** By one statement: it is asked for each second while anybody reads. Undefined where there is no such plan. */
export async function findPublicationState(db: Db, slug: string): Promise<PublicationState | undefined> {
	const row = await db
		.selectFrom("plan")
		.select(["id", visibleLanguages.as("languages")])
		.select([lastPublicEvent(db).as("event"), councilRevision(db).as("revision")])
		.where("slug", "=", slug)
		.executeTakeFirst();
	if (!row) return undefined;
	const { id, event, revision, languages } = row;
	return { planId: id, shownWith: [String(event ?? 0), String(revision ?? 0)], languages };
}
