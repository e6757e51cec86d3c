// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { WayFile } from "../report/plan-ways.ts";
import { councilRevision } from "./council-mirror-repository.ts";
import { lastPublicEvent } from "./event-repository.ts";
import { type PlanSectionRow, planSectionsOf, type StoredPlanSections } from "./plan-publication-repository.ts";
import type { Db } from "./store.ts";

/** A plan as far as it is published, without its reports. */
export type PublicationState = {
	readonly planId: string;
	/** Change with what is shown beside the reports: what the municipality says of itself, and council papers. */
	readonly shownWith: readonly string[];
	/** The further languages in which everybody may read it. */
	readonly languages: readonly string[];
	/** What is said with its reports. */
	readonly sections: StoredPlanSections;
	readonly files: { readonly film?: WayFile; readonly captions?: WayFile };
};

const visibleLanguages = sql<readonly string[]>`ARRAY(
	SELECT language FROM plan_language WHERE plan_id = plan.id AND visible ORDER BY language)`;

const sectionRows = sql<readonly PlanSectionRow[] | null>`(
	SELECT json_agg(json_build_object('section', section, 'content', content, 'version', version))
	FROM plan_publication WHERE plan_id = plan.id)`;

const fileHeads = sql<PublicationState["files"] | null>`(
	SELECT json_object_agg(name, json_build_object('mediaType', media_type, 'sha256', sha256, 'size', octet_length(bytes)))
	FROM plan_publication_file WHERE plan_id = plan.id)`;

/** By one statement: it is asked for each second while anybody reads. Undefined where there is no such plan. */
export async function findPublicationState(db: Db, slug: string): Promise<PublicationState | undefined> {
	const row = await db
		.selectFrom("plan")
		.select(["id", visibleLanguages.as("languages")])
		.select([sectionRows.as("sections"), fileHeads.as("files")])
		.select([lastPublicEvent(db).as("event"), councilRevision(db).as("revision")])
		.where("slug", "=", slug)
		.executeTakeFirst();
	if (!row) return undefined;
	const { id, event, revision, languages } = row;
	const [sections, files] = [planSectionsOf(row.sections ?? []), row.files ?? {}];
	return { planId: id, shownWith: [String(event ?? 0), String(revision ?? 0)], languages, sections, files };
}
