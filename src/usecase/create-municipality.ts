// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Actor, actorName } from "../access/actor.ts";
import { recordEvent } from "../store/event-repository.ts";
import { insertMunicipality } from "../store/municipality-repository.ts";
import type { Municipality } from "../store/store.ts";
import type { Context } from "./context.ts";
import { isFreeSlug } from "./slug.ts";

type Problem = { readonly kind: "not-allowed" | "slug-taken" | "slug-invalid" };

export type CreateMunicipalityResult =
	| { readonly ok: true; readonly municipality: Municipality }
	| { readonly ok: false; readonly problem: Problem };

/** Makes room for another municipality on this instance. Only who sits at the machine may. */
export async function createMunicipality(
	{ actor, store, now, newId }: Pick<Context, "store" | "now" | "newId"> & { readonly actor: Actor },
	{ slug, name }: { readonly slug: string; readonly name: string },
): Promise<CreateMunicipalityResult> {
	if (actor.kind !== "operator") return { ok: false, problem: { kind: "not-allowed" } };
	if (!isFreeSlug(slug)) return { ok: false, problem: { kind: "slug-invalid" } };
	if ((await store.municipalities()).some((one) => one.slug === slug)) {
		return { ok: false, problem: { kind: "slug-taken" } };
	}
	const municipality = { id: newId(), slug, name };
	return store.write(municipality.id, async (db) => {
		await insertMunicipality(db, municipality, now());
		await recordEvent(db, {
			at: now(),
			actor: actorName(actor),
			action: "create-municipality",
			subjectKind: "municipality",
			subjectId: municipality.id,
			after: { slug, name },
		});
		return { ok: true, municipality };
	});
}
