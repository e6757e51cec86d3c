// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { type SectionProblem, sectionProblems } from "../../report/publication-problems.ts";
import type { PublicationSections, PublicationSettings, SectionName } from "../../report/publication-settings.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { loadSection, type StoredSection, saveSection } from "../../store/publication-repository.ts";
import { authorise, type Context, type Refusal, type Refused } from "../context.ts";
import { loadPublicationSettings } from "../report/load-publication-settings.ts";

export type ShownSection<Name extends SectionName> = {
	readonly ok: true;
	readonly stored: StoredSection<Name>;
	/** All settings with what was left out filled in. */
	readonly settings: PublicationSettings;
};

/** A part of how a municipality publishes, for who looks after it. */
export async function showSection<Name extends SectionName>(
	context: Context,
	name: Name,
): Promise<ShownSection<Name> | Refused> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => ({
		...{ ok: true, stored: await loadSection(db, name), settings: await loadPublicationSettings(db) },
	}));
}

type Problem<Name extends SectionName> =
	| Refusal
	| { readonly kind: "unfit"; readonly problems: readonly SectionProblem[] }
	/** Somebody else saved meanwhile: what stands there now. */
	| { readonly kind: "stale"; readonly current: StoredSection<Name> };

export type EditSectionResult<Name extends SectionName> =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Problem<Name> };

/** Changes a part of how a municipality publishes. */
export async function editSection<Name extends SectionName>(
	context: Context,
	name: Name,
	{ content, version }: { readonly content: PublicationSections[Name]; readonly version: number },
): Promise<EditSectionResult<Name>> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const problems = sectionProblems(name, content);
	if (problems.length > 0) return { ok: false, problem: { kind: "unfit", problems } };
	const { actor, municipality, store, now } = context;
	return store.write(municipality.id, async (db): Promise<EditSectionResult<Name>> => {
		const current = await loadSection(db, name);
		if (current.version !== version || !(await saveSection(db, name, { content, version }))) {
			return { ok: false, problem: { kind: "stale", current } };
		}
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: `edit-publication-${name}` },
			...{ subjectKind: "municipality", subjectId: municipality.id, before: current.content, after: content },
		});
		return { ok: true };
	});
}
