// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import { federalStates, type MunicipalitySettings } from "../plan/municipality-settings.ts";
import { isEmail } from "../plan/unit-contact.ts";
import { recordEvent } from "../store/event-repository.ts";
import { loadMunicipality, type StoredMunicipality, updateMunicipality } from "../store/municipality-repository.ts";
import { authorise, type Context, type Refusal, type Refused } from "./context.ts";

export type ShownSettings = { readonly ok: true; readonly stored: StoredMunicipality };

/** What a municipality says of itself, for who looks after it. */
export async function showSettings(context: Context): Promise<ShownSettings | Refused> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => ({ ok: true, stored: await loadMunicipality(db) }));
}

export type EditMunicipalityInput = {
	readonly name: string;
	readonly settings: MunicipalitySettings;
	readonly version: number;
};

type Problem =
	| Refusal
	| { readonly kind: "name-missing" | "email-invalid" | "state-unknown" }
	/** Somebody else saved meanwhile: what stands there now. */
	| { readonly kind: "stale"; readonly current: StoredMunicipality };

export type EditMunicipalityResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Changes what a municipality says of itself; its address on the net stays. */
export async function editMunicipality(
	context: Context,
	input: EditMunicipalityInput,
): Promise<EditMunicipalityResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const kind = problemOf(input);
	if (kind) return { ok: false, problem: { kind } };
	const { actor, municipality, store, now } = context;
	return store.write(municipality.id, async (db): Promise<EditMunicipalityResult> => {
		const current = await loadMunicipality(db);
		if (current.version !== input.version || !(await updateMunicipality(db, input))) {
			return { ok: false, problem: { kind: "stale", current } };
		}
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "edit-municipality" },
			...{ subjectKind: "municipality", subjectId: municipality.id },
			before: { name: current.name, settings: current.settings },
			after: { name: input.name, settings: input.settings },
		});
		return { ok: true };
	});
}

function problemOf({ name, settings: { email, state } }: EditMunicipalityInput) {
	if (name === "") return "name-missing";
	if (email !== "" && !isEmail(email)) return "email-invalid";
	return state === "" || federalStates.some((one) => one === state) ? undefined : "state-unknown";
}
