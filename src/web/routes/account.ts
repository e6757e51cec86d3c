// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Signing in and out, one's own account, and the accounts of a municipality. */
export const accountRoutes = {
	setUp: { de: "/:city/einrichten", en: "/en/:city/set-up" },
	signIn: { de: "/:city/anmelden", en: "/en/:city/sign-in" },
	signOut: { de: "/:city/abmelden", en: "/en/:city/sign-out" },
	askForLink: { de: "/:city/anmelden/link-anfordern", en: "/en/:city/sign-in/ask-for-link" },
	signInLink: { de: "/:city/anmelden/link", en: "/en/:city/sign-in/link" },
	signInCode: { de: "/:city/anmelden/code", en: "/en/:city/sign-in/code" },
	passkeyOptions: { de: "/:city/anmelden/passkey/vorgaben", en: "/en/:city/sign-in/passkey/options" },
	passkey: { de: "/:city/anmelden/passkey", en: "/en/:city/sign-in/passkey" },
	providerSignIn: { de: "/:city/anmelden/dienst/:provider", en: "/en/:city/sign-in/provider/:provider" },
	providerReturn: { de: "/:city/anmelden/rueckkehr", en: "/en/:city/sign-in/return" },
	own: { de: "/:city/konto", en: "/en/:city/account" },
	ownName: { de: "/:city/konto/name", en: "/en/:city/account/name" },
	ownPassword: { de: "/:city/konto/kennwort", en: "/en/:city/account/password" },
	ownPasskeyOptions: { de: "/:city/konto/passkey/vorgaben", en: "/en/:city/account/passkey/options" },
	ownPasskey: { de: "/:city/konto/passkey", en: "/en/:city/account/passkey" },
	ownPasskeyRemove: { de: "/:city/konto/passkey/:passkey/entfernen", en: "/en/:city/account/passkey/:passkey/remove" },
	ownSessionEnd: { de: "/:city/konto/sitzung/:session/beenden", en: "/en/:city/account/session/:session/end" },
	ownSessionsEnd: { de: "/:city/konto/andere-sitzungen/beenden", en: "/en/:city/account/other-sessions/end" },
	ownLinkRevoke: { de: "/:city/konto/link/:link/zuruecknehmen", en: "/en/:city/account/link/:link/revoke" },
	accounts: { de: "/:city/konten", en: "/en/:city/accounts" },
	accountAdd: { de: "/:city/konten/neu", en: "/en/:city/accounts/new" },
	account: { de: "/:city/konten/:account", en: "/en/:city/accounts/:account" },
	accountGrants: { de: "/:city/konten/:account/rollen", en: "/en/:city/accounts/:account/roles" },
	accountState: { de: "/:city/konten/:account/zustand", en: "/en/:city/accounts/:account/state" },
	accountInvite: { de: "/:city/konten/:account/einladen", en: "/en/:city/accounts/:account/invite" },
	providers: { de: "/:city/anmeldedienste", en: "/en/:city/sign-in-providers" },
	provider: { de: "/:city/anmeldedienste/:provider", en: "/en/:city/sign-in-providers/:provider" },
	providerRules: { de: "/:city/anmeldedienste/:provider/regeln", en: "/en/:city/sign-in-providers/:provider/rules" },
	providerRemove: {
		de: "/:city/anmeldedienste/:provider/entfernen",
		en: "/en/:city/sign-in-providers/:provider/remove",
	},
	tokens: { de: "/:city/konto/zugriffsschluessel", en: "/en/:city/account/tokens" },
	tokenRevoke: {
		de: "/:city/konto/zugriffsschluessel/:token/zuruecknehmen",
		en: "/en/:city/account/tokens/:token/revoke",
	},
} as const;
