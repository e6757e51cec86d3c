// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Signing in and out, one's own account, and the accounts of a municipality. */
export const accountRoutes = {
	setUp: { de: "/:city/einrichten", en: "/en/:city/set-up" },
	signIn: { de: "/:city/anmelden", en: "/en/:city/sign-in" },
	signOut: { de: "/:city/abmelden", en: "/en/:city/sign-out" },
	own: { de: "/:city/konto", en: "/en/:city/account" },
} as const;
