// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { ClaimRule } from "../../access/claim-rule.ts";
import { isWholeGrant } from "../../access/grant.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findProvider, insertRule, listRules, removeRule as remove } from "../../store/provider-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { arePlaces } from "./add-account.ts";
import { loadGrantPlaces } from "./grant-places.ts";

type RuleField = "claim" | "value" | "unit";

export type ChangeRulesResult =
	| { readonly ok: true }
	| Refused
	| { readonly ok: false; readonly problem: Invalid<RuleField> };

type NewRule = { readonly providerId: string; readonly rule: Omit<ClaimRule, "id"> };

/** Adds a row to a provider's table. It counts from each person's next sign-in on. */
export async function addRule(context: Context, { providerId, rule }: NewRule): Promise<ChangeRulesResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const { store, municipality, newId } = context;
	const added = { ...rule, id: newId(), claim: rule.claim.trim(), value: rule.value.trim() };
	return store.write(municipality.id, async (db): Promise<ChangeRulesResult> => {
		if (!(await findProvider(db, providerId))) return notFound;
		const wrong = invalid<RuleField>({
			claim: added.claim === "" ? "missing" : undefined,
			value: added.value === "" ? "missing" : undefined,
			unit: isWholeGrant(added) && arePlaces(await loadGrantPlaces(db), [added]) ? undefined : "missing",
		});
		if (wrong) return wrong;
		await insertRule(db, providerId, added);
		await record(db, context, providerId, "add-rule", { after: added });
		return { ok: true };
	});
}

/** Takes a row out of a provider's table. */
export async function removeRule(
	context: Context,
	{ providerId, ruleId }: { readonly providerId: string; readonly ruleId: string },
): Promise<ChangeRulesResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.write(context.municipality.id, async (db): Promise<ChangeRulesResult> => {
		if (!(await findProvider(db, providerId))) return notFound;
		const before = (await listRules(db, providerId)).find(({ id }) => id === ruleId);
		if (!(await remove(db, providerId, ruleId))) return notFound;
		await record(db, context, providerId, "remove-rule", { before });
		return { ok: true };
	});
}

function record(
	db: Parameters<typeof recordEvent>[0],
	{ actor, now }: Context,
	id: string,
	action: string,
	change: { readonly before?: unknown; readonly after?: unknown },
) {
	const subject = { subjectKind: "provider", subjectId: id } as const;
	return recordEvent(db, { at: now(), actor: actorName(actor), action, ...subject, ...change });
}
