// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { CouncilSetting, Mirror } from "../../council/mirror.ts";
import { loadMirror, requestMirrorRun, saveCouncilSetting } from "../../store/council-mirror-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { authorise, type Context, type Refusal, type Refused } from "../context.ts";
import { type AddressProblem, mistakeIn } from "./system-address.ts";

export type ShownMirror = { readonly ok: true; readonly mirror: Mirror };

/** Where the council's papers come from, and how far the copy of them is. */
export async function showMirror(context: Context): Promise<ShownMirror | Refused> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => ({ ok: true, mirror: await loadMirror(db) }));
}

type Problem = Refusal | AddressProblem | { readonly kind: "stale"; readonly current: Mirror };

export type SaveSettingResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Says where the council's papers come from. Whether something answers there is not asked: the copy says so soon. */
export async function saveSetting(context: Context, written: CouncilSetting): Promise<SaveSettingResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	if (written.address === "" && written.enabled) return { ok: false, problem: { kind: "address-missing" } };
	const unfit = written.address === "" ? undefined : mistakeIn(context, written.address);
	if (unfit) return { ok: false, problem: unfit };
	const wanted = { ...written, address: URL.parse(written.address)?.href ?? "" };
	const { actor, municipality, store, now } = context;
	return store.write(municipality.id, async (db): Promise<SaveSettingResult> => {
		const current = await loadMirror(db);
		if (!(await saveCouncilSetting(db, wanted, now()))) return { ok: false, problem: { kind: "stale", current } };
		const { address, enabled } = current;
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "edit-council-system" },
			...{ subjectKind: "municipality", subjectId: municipality.id },
			...{ before: { address, enabled }, after: { address: wanted.address, enabled: wanted.enabled } },
		});
		return { ok: true };
	});
}

/** Has the copy renewed now; false where it is switched off. */
export async function renewMirror(
	context: Context,
): Promise<{ readonly ok: true; readonly begins: boolean } | Refused> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db) => ({ ok: true, begins: await requestMirrorRun(db, now()) }));
}
