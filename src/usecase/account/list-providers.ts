// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ClaimRule } from "../../access/claim-rule.ts";
import {
	findProvider,
	listRules,
	listProviders as loadProviders,
	type Provider,
} from "../../store/provider-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { type GrantPlaces, loadGrantPlaces } from "./grant-places.ts";

/** A provider without its secret. */
export type ShownProvider = Omit<Provider, "clientSecret">;

const withoutSecret = ({ clientSecret: _, ...rest }: Provider): ShownProvider => rest;

/** By which other servers one can sign in; everybody may know, before signing in. */
export async function listSignInProviders({
	store,
	municipality,
}: Context): Promise<readonly Pick<Provider, "id" | "name">[]> {
	return (await store.read(municipality.id, loadProviders)).map(({ id, name }) => ({ id, name }));
}

export type ListProvidersResult = { readonly ok: true; readonly providers: readonly ShownProvider[] } | Refused;

/** The providers with all that is set. */
export async function listProviders(context: Context): Promise<ListProvidersResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const providers = await context.store.read(context.municipality.id, loadProviders);
	return { ok: true, providers: providers.map(withoutSecret) };
}

export type ShowProviderResult =
	| {
			readonly ok: true;
			readonly provider: ShownProvider;
			readonly rules: readonly ClaimRule[];
			readonly places: GrantPlaces;
	  }
	| Refused;

/** One provider with its table of rules. */
export async function showProvider(context: Context, providerId: string): Promise<ShowProviderResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db): Promise<ShowProviderResult> => {
		const provider = await findProvider(db, providerId);
		if (!provider) return notFound;
		const [rules, places] = [await listRules(db, provider.id), await loadGrantPlaces(db)];
		return { ok: true, provider: withoutSecret(provider), rules, places };
	});
}
