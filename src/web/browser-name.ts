// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const browsers = [
	["Edge", /Edg\//],
	["Opera", /OPR\//],
	["Firefox", /Firefox\//],
	["Chrome", /Chrom(e|ium)\//],
	["Safari", /Safari\//],
] as const;

const systems = [
	["Android", /Android/],
	["iPhone", /iPhone/],
	["iPad", /iPad/],
	["Windows", /Windows/],
	["macOS", /Mac OS X/],
	["Linux", /Linux|X11/],
] as const;

const first = (names: readonly (readonly [string, RegExp])[], userAgent: string): string =>
	names.find(([, sign]) => sign.test(userAgent))?.[0] ?? "";

/** "Firefox, Windows" for what a browser calls itself; empty where nothing of it is known. */
export function browserName(userAgent: string): string {
	return [first(browsers, userAgent), first(systems, userAgent)].filter(Boolean).join(", ");
}
