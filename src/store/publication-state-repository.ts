// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { WayFiles } from "../report/plan-ways.ts";
import { councilRevision } from "./council-mirror-repository.ts";
import { lastPublicEvent } from "./event-repository.ts";
import { type PlanSectionRow, planSectionsOf, type StoredPlanSections } from "./plan-publication-repository.ts";
import type { Db } from "./store.ts";

/** Which plan it is, and what changes with what is shown beside its reports. */
export type PublicationStand = {
	readonly planId: string;
	/** By what the municipality says of itself, and by council papers. */
	readonly shownWith: readonly string[];
};

/** A plan as far as it is published, without its reports. */
export type PublicationState = PublicationStand & {
	/** The further languages in which everybody may read it. */
	readonly languages: readonly string[];
	/** What is said with its reports. */
	readonly sections: StoredPlanSections;
	readonly files: WayFiles;
};

const visibleLanguages = sql<readonly string[]>`ARRAY(
	SELECT language FROM plan_language WHERE plan_id = plan.id AND visible ORDER BY language)`;

const sectionRows = sql<readonly PlanSectionRow[] | null>`(
	SELECT json_agg(json_build_object('section', section, 'content', content, 'version', version))
	FROM plan_publication WHERE plan_id = plan.id)`;

const fileHeads = sql<PublicationState["files"] | null>`(
	SELECT json_object_agg(name, json_build_object('mediaType', media_type, 'sha256', sha256, 'size', octet_length(bytes)))
	FROM plan_publication_file WHERE plan_id = plan.id)`;

const standOf = (db: Db, slug: string) =>
	db
		.selectFrom("plan")
		.select(["id", lastPublicEvent(db).as("event"), councilRevision(db).as("revision")])
		.where("slug", "=", slug);

type StandRow = { readonly id: string; readonly event: number | null; readonly revision: unknown };

const asStand = ({ id, event, revision }: StandRow): PublicationStand => ({
	...{ planId: id, shownWith: [String(event ?? 0), String(revision ?? 0)] },
});

/** Asked for each second while anybody reads. Undefined where there is no such plan. */
export async function findPublicationStand(db: Db, slug: string): Promise<PublicationStand | undefined> {
	const row = await standOf(db, slug).executeTakeFirst();
	return row && asStand(row);
}

/** All of it by one statement. Undefined where there is no such plan. */
export async function findPublicationState(db: Db, slug: string): Promise<PublicationState | undefined> {
	const row = await standOf(db, slug)
		.select([visibleLanguages.as("languages"), sectionRows.as("sections"), fileHeads.as("files")])
		.executeTakeFirst();
	if (!row) return undefined;
	const [sections, files] = [planSectionsOf(row.sections ?? []), row.files ?? {}];
	return { ...asStand(row), languages: row.languages, sections, files };
}
