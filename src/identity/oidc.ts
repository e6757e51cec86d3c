// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	type Configuration,
	calculatePKCECodeChallenge,
	discovery,
	enableNonRepudiationChecks,
	fetchUserInfo,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from "openid-client";
import type { Claims } from "../access/claim-rule.ts";
import { isSafeIssuer } from "../access/issuer.ts";

/** A provider as it is configured. */
export type OidcClient = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string };

/** What the answer is checked by; only this server and, by a cookie, this browser know of it. */
export type OidcChecks = { readonly state: string; readonly nonce: string; readonly codeVerifier: string };

/** Who somebody is, as the provider says and signs. */
export type OidcIdentity = { readonly issuer: string; readonly subject: string; readonly claims: Claims };

const SECONDS = 10;

/** Asks the provider for what it can do and where. Signatures are checked even of what came straight from it. */
function discover({ issuer, clientId, clientSecret }: OidcClient): Promise<Configuration> {
	if (!isSafeIssuer(issuer)) throw new Error("The issuer is neither reached by TLS nor on this machine.");
	const local = new URL(issuer).protocol === "http:";
	const execute = [enableNonRepudiationChecks, ...(local ? [allowInsecureRequests] : [])];
	return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: SECONDS });
}

/** Whether a provider answers under its address as that issuer. */
export async function canDiscover(client: OidcClient): Promise<boolean> {
	try {
		await discover(client);
		return true;
	} catch {
		return false;
	}
}

/** Where to send the browser; undefined where the provider does not answer. */
export async function beginOidc(
	client: OidcClient,
	returnAddress: string,
): Promise<{ readonly address: string; readonly checks: OidcChecks } | undefined> {
	try {
		const configuration = await discover(client);
		const checks = { state: randomState(), nonce: randomNonce(), codeVerifier: randomPKCECodeVerifier() };
		const address = buildAuthorizationUrl(configuration, {
			redirect_uri: returnAddress,
			scope: "openid profile email",
			...{ state: checks.state, nonce: checks.nonce },
			code_challenge: await calculatePKCECodeChallenge(checks.codeVerifier),
			code_challenge_method: "S256",
		});
		return { address: address.href, checks };
	} catch {
		return undefined;
	}
}

/**
 * Who came back, where everything holds: state, nonce, PKCE, issuer, audience, time, signature. `answered` is the whole
 * address with what the provider added. Undefined for all that does not hold: a forged answer is expected here.
 */
export async function finishOidc(
	client: OidcClient,
	answered: URL,
	{ state, nonce, codeVerifier }: OidcChecks,
): Promise<OidcIdentity | undefined> {
	try {
		const configuration = await discover(client);
		const checks = {
			expectedState: state,
			expectedNonce: nonce,
			pkceCodeVerifier: codeVerifier,
			idTokenExpected: true,
		};
		const tokens = await authorizationCodeGrant(configuration, answered, checks);
		const signed = tokens.claims();
		if (!signed) return undefined;
		const asked = configuration.serverMetadata().userinfo_endpoint;
		const more = asked ? await fetchUserInfo(configuration, tokens.access_token, signed.sub) : {};
		return { issuer: signed.iss, subject: signed.sub, claims: { ...more, ...signed } };
	} catch {
		return undefined;
	}
}
