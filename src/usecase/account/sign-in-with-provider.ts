// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Claims, grantsByClaims } from "../../access/claim-rule.ts";
import { emailOf } from "../../access/email.ts";
import { isSameIssuer } from "../../access/issuer.ts";
import type { RoleGrant } from "../../access/role.ts";
import { beginOidc, finishOidc, type OidcIdentity } from "../../identity/oidc.ts";
import {
	type Account,
	findAccount,
	findAccountByEmail,
	insertAccount,
	lockAccounts,
} from "../../store/account-repository.ts";
import { countAdministrators, listGrants, replaceGrants } from "../../store/grant-repository.ts";
import {
	findIdentity,
	findProvider,
	insertIdentity,
	listRules,
	type Provider,
} from "../../store/provider-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";
import { recall, remember } from "./challenge.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { type StartedSession, startSession } from "./start-session.ts";

export type BegunProviderSignIn =
	/** Where to send the browser, and what it keeps until it comes back. */
	| { readonly ok: true; readonly address: string; readonly token: string }
	| { readonly ok: false; readonly problem: { readonly kind: "unknown-provider" | "no-answer" } };

type Begin = { readonly providerId: string; readonly returnAddress: string; readonly next: string };

/** Begins to sign in by another server. */
export async function beginProviderSignIn(
	context: Context,
	{ providerId, returnAddress, next }: Begin,
): Promise<BegunProviderSignIn> {
	const { store, municipality } = context;
	const provider = await store.read(municipality.id, (db) => findProvider(db, providerId));
	if (!provider) return { ok: false, problem: { kind: "unknown-provider" } };
	const begun = await beginOidc(provider, returnAddress);
	if (!begun) return { ok: false, problem: { kind: "no-answer" } };
	const token = await remember(context, "provider-sign-in", { ...begun.checks, providerId, next });
	return { ok: true, address: begun.address, token };
}

export type ProviderSignInProblem = {
	readonly kind: /** Something of the answer does not hold. */
		| "not-accepted"
		/** The provider knows them, but there is no account for them. */
		| "no-account"
		/** There would be an account, but the provider does not vouch for the address. */
		| "unverified-email"
		| "suspended";
};

export type ProviderSignInResult =
	| { readonly ok: true; readonly session: StartedSession; readonly next: string }
	| { readonly ok: false; readonly problem: ProviderSignInProblem };

type Answer = { readonly answered: URL; readonly token: string; readonly userAgent: string };

/** Signs in who comes back from another server. What was remembered is used up, whatever comes of it. */
export async function signInWithProvider(
	context: Context,
	{ answered, token, userAgent }: Answer,
): Promise<ProviderSignInResult> {
	const asked = await recall(context, "provider-sign-in", token);
	const { state, nonce, codeVerifier, providerId = "", next = "" } = asked ?? {};
	const { store, municipality } = context;
	const provider = await store.read(municipality.id, (db) => findProvider(db, providerId));
	if (!provider || !state || !nonce || !codeVerifier) return refused("not-accepted");
	const identity = await finishOidc(provider, answered, { state, nonce, codeVerifier });
	if (!identity || !isSameIssuer(identity.issuer, provider.issuer)) return refused("not-accepted");
	return store.write(municipality.id, async (db): Promise<ProviderSignInResult> => {
		await lockAccounts(db);
		const grants = grantsByClaims(await listRules(db, provider.id), identity.claims);
		const found = await accountFor(db, context, provider, identity, grants);
		if (!("id" in found)) return { ok: false, problem: found };
		await renewGrants(db, context, found, provider, grants);
		return {
			ok: true,
			session: await startSession(db, context, { accountId: found.id, method: "oidc", userAgent }),
			next,
		};
	});
}

const refused = (kind: ProviderSignInProblem["kind"]): ProviderSignInResult => ({ ok: false, problem: { kind } });

/** An address counts only where the provider says that it has checked it. */
function vouchedEmail(claims: Claims): string | undefined {
	return claims.email_verified === true && typeof claims.email === "string" ? emailOf(claims.email) : undefined;
}

/** The account of an identity: known already, or found by an address that the provider vouches for, or made anew. */
async function accountFor(
	db: Db,
	context: Context,
	provider: Provider,
	identity: OidcIdentity,
	grants: readonly RoleGrant[],
): Promise<Account | ProviderSignInProblem> {
	const known = await findIdentity(db, identity);
	const email = vouchedEmail(identity.claims);
	const account = await (known ? findAccount(db, known) : email && findAccountByEmail(db, email));
	if (account) {
		if (account.state === "suspended") return { kind: "suspended" };
		if (!known) await link(db, context, account, identity, provider);
		return account;
	}
	if (!provider.makesAccounts || grants.length === 0) return { kind: email ? "no-account" : "unverified-email" };
	return email ? make(db, context, { email, identity, provider }) : { kind: "unverified-email" };
}

async function link(
	db: Db,
	context: Context,
	{ id }: Account,
	identity: OidcIdentity,
	{ name }: Provider,
): Promise<void> {
	await insertIdentity(db, identity, id);
	await recordAccountEvent(db, context, { accountId: id, action: "link-identity", after: { name } });
}

type New = { readonly email: string; readonly identity: OidcIdentity; readonly provider: Provider };

async function make(db: Db, context: Context, { email, identity, provider }: New): Promise<Account> {
	const { name: called } = identity.claims;
	const name = (typeof called === "string" && called.trim()) || email;
	const account: Account = { id: context.newId(), email, name, state: "active", version: 1 };
	await insertAccount(db, account, context.now());
	await recordAccountEvent(db, context, { accountId: account.id, action: "add-account", after: { name, email } });
	await link(db, context, account, identity, provider);
	return account;
}

/** The roles from the provider are as its claims say now; the last administrator stays one. */
async function renewGrants(
	db: Db,
	context: Context,
	{ id }: Account,
	provider: Provider,
	grants: readonly RoleGrant[],
): Promise<void> {
	const kept = (await listGrants(db, id)).filter(({ providerId }) => providerId === provider.id);
	const before = kept.map(({ role, planId, unitId }) => ({
		role,
		...(planId && { planId }),
		...(unitId && { unitId }),
	}));
	const administrators = await countAdministrators(db);
	await replaceGrants(db, id, grants, context.newId, provider.id);
	if (administrators > 0 && (await countAdministrators(db)) === 0) {
		await replaceGrants(db, id, [...grants, { role: "administrator" }], context.newId, provider.id);
	}
	if (asText(before) === asText(grants)) return;
	await recordAccountEvent(db, context, { accountId: id, action: "renew-roles", before, after: grants });
}

const asText = (grants: readonly RoleGrant[]): string =>
	[...new Set(grants.map(({ role, unitId = "", planId = "" }) => `${role} ${unitId} ${planId}`))].toSorted().join("\n");
