// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

export type RealProvider = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly close: () => Promise<void>;
};

/**
 * An OpenID provider as a city would run it. Who signs in as `NAME` (any password) is NAME@example.org, in the group `NAME`;
 * `unverified` has an address that nobody has checked.
 */
export async function openRealProvider(returnAddress: string): Promise<RealProvider> {
	const [clientId, clientSecret] = ["planstand", "a-secret-of-the-client"];
	const server = createServer((request, response) => provider.callback()(request, response));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
	const provider = new Provider(issuer, {
		clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnAddress] }],
		claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "realm_access"] },
		cookies: { keys: ["a key that signs this provider's cookies"] },
		pkce: { required: () => true },
		findAccount: (_, name) => ({
			accountId: name,
			claims: () => ({
				sub: name,
				name: `Frau ${name}`,
				email: `${name}@example.org`,
				email_verified: name !== "unverified",
				realm_access: { roles: [name] },
			}),
		}),
	});
	return {
		...{ issuer, clientId, clientSecret },
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
