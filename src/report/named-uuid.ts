// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";

/** The UUID of something that is named by other ids and words: the same names give the same one (RFC 9562, version 8). */
export function namedUuid(...names: readonly string[]): string {
	const hash = createHash("sha256").update(JSON.stringify(names)).digest();
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
