// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hash, randomBytes, timingSafeEqual } from "node:crypto";

/** An unguessable text of 256 bits for a cookie, a link or an API. It is given away once and kept nowhere. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is kept of a token: from it the token cannot be found. */
export function hashToken(token: string): string {
	return hash("sha256", token, "base64url");
}

/** Whether two tokens are the same; how long it takes says nothing of how much of them is. */
export function isSameToken(one: string, other: string): boolean {
	return timingSafeEqual(Buffer.from(hashToken(one)), Buffer.from(hashToken(other)));
}
