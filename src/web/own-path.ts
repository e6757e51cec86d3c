// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** An address to go on to after signing in, where it is a path of this site; undefined for anything that could lead elsewhere. */
export function ownPath(written: string | undefined): string | undefined {
	if (!written?.startsWith("/") || /[\\\p{Cc}]/u.test(written)) return undefined;
	const here = "http://here.invalid";
	const parsed = URL.parse(written, here);
	return parsed?.origin === here && !parsed.pathname.startsWith("//") ? parsed.pathname + parsed.search : undefined;
}
