// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { isSafeIssuer } from "../../access/issuer.ts";
import { canDiscover } from "../../identity/oidc.ts";
import { recordEvent } from "../../store/event-repository.ts";
import {
	findProvider,
	insertProvider,
	type Provider,
	removeProvider as remove,
	updateProvider,
} from "../../store/provider-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";

export type ProviderInput = {
	readonly name: string;
	readonly issuer: string;
	readonly clientId: string;
	/** Empty: the one that is kept stays. */
	readonly clientSecret: string;
	readonly makesAccounts: boolean;
};

export type ProviderField = "name" | "issuer" | "clientId" | "clientSecret";

type Stale = { readonly ok: false; readonly problem: { readonly kind: "stale" } };

export type SaveProviderResult =
	| { readonly ok: true; readonly providerId: string }
	| Refused
	| Stale
	| { readonly ok: false; readonly problem: Invalid<ProviderField> };

async function check(input: ProviderInput, keptSecret: string) {
	const clientSecret = input.clientSecret || keptSecret;
	const wrong = invalid<ProviderField>({
		name: input.name === "" ? "missing" : undefined,
		issuer: isSafeIssuer(input.issuer) ? undefined : "not-an-issuer",
		clientId: input.clientId === "" ? "missing" : undefined,
		clientSecret: clientSecret === "" ? "missing" : undefined,
	});
	if (wrong) return wrong;
	return invalid<ProviderField>({ issuer: (await canDiscover({ ...input, clientSecret })) ? undefined : "no-answer" });
}

const trimmed = ({ name, issuer, clientId, clientSecret, makesAccounts }: ProviderInput): ProviderInput => ({
	...{ name: name.trim(), issuer: issuer.trim(), clientId: clientId.trim() },
	...{ clientSecret: clientSecret.trim(), makesAccounts },
});

/** The secret never stands in the log. */
const recorded = ({ name, issuer, clientId, makesAccounts }: ProviderInput) => ({
	name,
	issuer,
	clientId,
	makesAccounts,
});

function record(
	db: Db,
	{ actor, now }: Context,
	id: string,
	action: string,
	change: { before?: unknown; after?: unknown },
) {
	const subject = { subjectKind: "provider", subjectId: id } as const;
	return recordEvent(db, { at: now(), actor: actorName(actor), action, ...subject, ...change });
}

/** Adds a provider, where it answers under its address. */
export async function addProvider(context: Context, written: ProviderInput): Promise<SaveProviderResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const input = trimmed(written);
	const wrong = await check(input, "");
	if (wrong) return wrong;
	const provider: Provider = { ...input, id: context.newId(), version: 1 };
	return context.store.write(context.municipality.id, async (db): Promise<SaveProviderResult> => {
		await insertProvider(db, provider);
		await record(db, context, provider.id, "add-provider", { after: recorded(input) });
		return { ok: true, providerId: provider.id };
	});
}

type Change = { readonly providerId: string; readonly version: number; readonly input: ProviderInput };

/** Changes how a provider is reached and what it may do. */
export async function changeProvider(
	context: Context,
	{ providerId, version, input: written }: Change,
): Promise<SaveProviderResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const { store, municipality } = context;
	const kept = await store.read(municipality.id, (db) => findProvider(db, providerId));
	if (!kept) return notFound;
	const input = trimmed(written);
	const wrong = await check(input, kept.clientSecret);
	if (wrong) return wrong;
	const provider = { ...kept, ...input, clientSecret: input.clientSecret || kept.clientSecret, version };
	return store.write(municipality.id, async (db): Promise<SaveProviderResult> => {
		if (!(await updateProvider(db, provider))) return { ok: false, problem: { kind: "stale" } };
		await record(db, context, providerId, "edit-provider", { before: recorded(kept), after: recorded(input) });
		return { ok: true, providerId };
	});
}

/** Takes a provider away, and with it its rules and the roles that they gave. Accounts stay. */
export async function removeProvider(context: Context, providerId: string): Promise<{ readonly ok: true } | Refused> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.write(context.municipality.id, async (db) => {
		const kept = await findProvider(db, providerId);
		if (!kept) return notFound;
		await remove(db, providerId);
		await record(db, context, providerId, "remove-provider", { before: recorded(kept) });
		return { ok: true };
	});
}
