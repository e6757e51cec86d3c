// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash, randomBytes } from "node:crypto";

/** An unguessable text of 256 bits for a cookie, a link or an API. It is given away once and kept nowhere. */
export function newToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is kept of a token: from it the token cannot be found. */
export function hashToken(token: string): string {
	return createHash("sha256").update(token).digest("base64url");
}
