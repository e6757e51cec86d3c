// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { randomInt } from "node:crypto";

// Without letters and digits that are taken for one another: 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
const letters = "ACDEFGHJKMNPQRTWXY34679";

const some = (count: number): string =>
	Array.from({ length: count }, () => letters[randomInt(letters.length)]).join("");

/** Eight letters that somebody reads on one screen and types on another. */
export function newCode(): string {
	return some(8);
}

/** A code as somebody typed it: with gaps, hyphens or in small letters. */
export function typedCode(written: string): string {
	return written.toUpperCase().replace(/[\s-]+/g, "");
}

/** A password of about 90 bits that can be read out. */
export function newPassword(): string {
	return Array.from({ length: 4 }, () => some(5).toLowerCase()).join("-");
}
