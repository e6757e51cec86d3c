// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const loopback = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a provider may be spoken to at all: by TLS, or on this very machine. */
export function isSafeIssuer(written: string): boolean {
	const url = URL.parse(written);
	if (!url || url.username || url.password || url.search || url.hash) return false;
	return url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname));
}

/** Whether two ways of writing name the same provider: a slash after the host says nothing. */
export function isSameIssuer(one: string, other: string): boolean {
	return URL.parse(one)?.href === URL.parse(other)?.href;
}
