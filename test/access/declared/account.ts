// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomUUID } from "node:crypto";
import type { accountRoutes } from "../../../src/web/routes/account.ts";
import type { Declaration, DeclaredRoutes } from "../declaration.ts";
import { password } from "../people.ts";
import { administratorOnly, gone, open, othersThings, ownThings } from "../rule.ts";

const name = "Neuer Name";
const newPassword = "drei rote Hunde bellen";

const someEmail = () => `${randomUUID()}@example.org`;
const link: Declaration = { rule: open, kinds: ["own"], query: ({ linkToken: token }) => ({ token }) };

const signingIn: DeclaredRoutes<
	| ("setUp" | "signIn" | "signOut" | "askForLink" | "signInLink" | "signInCode")
	| ("passkeyOptions" | "passkey" | "providerSignIn" | "providerReturn")
> = {
	// The first account is there already.
	setUp: { GET: { rule: gone }, POST: { rule: gone } },
	signIn: { GET: { rule: open }, POST: { rule: open, form: ({ email }) => ({ email, password }) } },
	signOut: { POST: { rule: open } },
	// An address that nobody has is answered like any other, and counted on its own.
	askForLink: { POST: { rule: open, form: () => ({ email: someEmail() }) } },
	signInLink: {
		GET: [{ rule: gone }, link],
		// The token lies in a cookie by then; here nobody has one.
		POST: { rule: gone },
	},
	signInCode: {
		GET: { rule: open },
		POST: { rule: open, unfit: true, form: () => ({ email: someEmail(), code: "AAAA-AAAA" }) },
	},
	passkeyOptions: { POST: { rule: open } },
	passkey: { POST: { rule: open, unfit: true } },
	// Nobody answers at the provider's address: what is left is the page that says so.
	providerSignIn: { GET: { rule: open, unfit: true } },
	providerReturn: { GET: { rule: open, unfit: true } },
};

type Own = Extract<keyof typeof accountRoutes, `own${string}`>;

const ownAccount: DeclaredRoutes<Own> = {
	own: { GET: { rule: ownThings } },
	ownName: { POST: { rule: ownThings, form: () => ({ name }) } },
	ownPassword: { POST: { rule: ownThings, unfit: true, form: () => ({ old: "falsch", password: newPassword }) } },
	ownPasskeyOptions: { POST: { rule: ownThings } },
	ownPasskey: { POST: { rule: ownThings, unfit: true } },
	ownPasskeyRemove: { POST: { rule: othersThings } },
	ownSessionEnd: { POST: { rule: othersThings } },
	ownSessionsEnd: { POST: { rule: ownThings } },
	ownLinkRevoke: { POST: { rule: othersThings } },
};

const version = "1";
const state: Declaration = { rule: administratorOnly, form: () => ({ version, change: "suspend" }) };
const grants: Declaration = {
	rule: administratorOnly,
	form: () => ({ version, change: "give-role", role: "approver" }),
};

type Administration = Exclude<keyof typeof accountRoutes, keyof typeof signingIn | Own>;

const administration: DeclaredRoutes<Administration> = {
	accounts: { GET: { rule: administratorOnly } },
	accountAdd: {
		GET: { rule: administratorOnly },
		POST: {
			rule: administratorOnly,
			form: ({ count }) => ({ name, email: `neu-${count}@example.org`, role: "reader" }),
		},
	},
	account: {
		GET: { rule: administratorOnly },
		POST: { rule: administratorOnly, form: ({ count }) => ({ version, name, email: `anders-${count}@example.org` }) },
	},
	accountGrants: { POST: grants },
	accountState: { POST: state },
	accountInvite: { POST: { rule: administratorOnly } },
	providers: { GET: { rule: administratorOnly }, POST: { rule: administratorOnly, unfit: true } },
	provider: { GET: { rule: administratorOnly }, POST: { rule: administratorOnly, unfit: true } },
	providerRules: { POST: { rule: administratorOnly, unfit: true } },
	providerRemove: { POST: { rule: administratorOnly, form: () => ({ version }) } },
	tokens: {
		GET: { rule: ownThings },
		POST: { rule: ownThings, form: () => ({ name, scope: "plan:read", days: "30" }) },
	},
	tokenRevoke: { POST: { rule: othersThings } },
};

export const declaredAccount: DeclaredRoutes<keyof typeof accountRoutes> = {
	...signingIn,
	...ownAccount,
	...administration,
};
