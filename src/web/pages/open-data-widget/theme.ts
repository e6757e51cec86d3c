// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Light or dark, or as the visitor's device has it. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** A theme by its name; as the device has it for any other. */
export function themeIn(name: string | undefined): Theme {
	return themes.find((theme) => theme === name) ?? "auto";
}
