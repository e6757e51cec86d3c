// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import { type GlossaryEntry, listGlossary } from "../store/glossary-repository.ts";
import { listPlans } from "../store/plan-repository.ts";
import { type Context, notFound, type Refused, signInNeeded } from "./context.ts";

export type ShowGlossaryResult =
	| { readonly ok: true; readonly entries: readonly GlossaryEntry[]; readonly mayEdit: boolean }
	| Refused;

/** What the abbreviations of a municipality's plans mean, for everybody who may read one of its plans. */
export async function showGlossary({ actor, municipality, store }: Context): Promise<ShowGlossaryResult> {
	const subject = { municipalityId: municipality.id };
	const mayEdit = may(actor, "glossary:edit", subject);
	return store.read(municipality.id, async (db): Promise<ShowGlossaryResult> => {
		const plans = await listPlans(db);
		const readsOne = plans.some(({ id, public: isPublic }) =>
			may(actor, "plan:read", { ...subject, planId: id, public: isPublic }),
		);
		if (!readsOne && !mayEdit) return actor.kind === "anonymous" ? signInNeeded : notFound;
		return { ok: true, entries: await listGlossary(db), mayEdit };
	});
}
