// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { setUpHere, showSetUp } from "../pages/set-up/handler.ts";
import { showSignIn, signIn, signOut } from "../pages/sign-in/handler.ts";

/** Who one is: signing in and out, one's own account, and the accounts of the municipality. */
export const accountArea: Area = {
	pages: { setUp: showSetUp, signIn: showSignIn },
	forms: { setUp: setUpHere, signIn, signOut },
};
