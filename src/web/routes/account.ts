// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Signing in and out. */
export const accountRoutes = {
	signIn: { de: "/:city/anmelden", en: "/en/:city/sign-in" },
} as const;
