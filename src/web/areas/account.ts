// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { inviteHere, saveAccount, saveGrants, saveState, showAccountPage } from "../pages/account/handler.ts";
import { addHere, showAccountAdd } from "../pages/account-add/handler.ts";
import { showAccounts } from "../pages/accounts/handler.ts";
import { endOne, endOthers, revoke, saveName, savePassword, showOwn } from "../pages/own/handler.ts";
import { askForOwnPasskey, removeOwnPasskey, saveOwnPasskey } from "../pages/own/passkey-handler.ts";
import { removeProviderHere, saveProvider, saveRules, showProviderPage } from "../pages/provider/handler.ts";
import { addProviderHere, showProviders } from "../pages/providers/handler.ts";
import { setUpHere, showSetUp } from "../pages/set-up/handler.ts";
import { showSignIn, signIn, signOut } from "../pages/sign-in/handler.ts";
import { askForPasskeyHere, signInByPasskey } from "../pages/sign-in/passkey-handler.ts";
import { goToProvider, returnFromProvider } from "../pages/sign-in/provider-handler.ts";
import { askForLink, confirmCode, confirmLink, showCode, showLink } from "../pages/sign-in-link/handler.ts";

/** Signing in and out, and one's own account. */
const own: Area = {
	pages: {
		setUp: showSetUp,
		signIn: showSignIn,
		signInLink: showLink,
		signInCode: showCode,
		providerSignIn: goToProvider,
		providerReturn: returnFromProvider,
		own: (page) => showOwn(page),
	},
	forms: {
		setUp: setUpHere,
		signIn,
		signOut,
		askForLink,
		signInLink: confirmLink,
		signInCode: confirmCode,
		ownName: saveName,
		ownPassword: savePassword,
		ownPasskeyOptions: askForOwnPasskey,
		ownPasskey: saveOwnPasskey,
		ownPasskeyRemove: removeOwnPasskey,
		passkeyOptions: askForPasskeyHere,
		passkey: signInByPasskey,
		ownSessionEnd: endOne,
		ownSessionsEnd: endOthers,
		ownLinkRevoke: revoke,
	},
};

/** The accounts of the municipality. */
const administration: Area = {
	pages: {
		accounts: showAccounts,
		accountAdd: showAccountAdd,
		account: showAccountPage,
		providers: showProviders,
		provider: showProviderPage,
	},
	forms: {
		accountAdd: addHere,
		account: saveAccount,
		accountGrants: saveGrants,
		accountState: saveState,
		accountInvite: inviteHere,
		providers: addProviderHere,
		provider: saveProvider,
		providerRules: saveRules,
		providerRemove: removeProviderHere,
	},
};

/** Who one is, and who is there. */
export const accountArea: Area = {
	pages: { ...own.pages, ...administration.pages },
	forms: { ...own.forms, ...administration.forms },
};
