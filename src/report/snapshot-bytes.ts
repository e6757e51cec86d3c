// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { z } from "zod";
import { canonicalJson } from "./canonical-json.ts";
import { firstSnapshotSchema, type ReportSnapshot, snapshotSchema } from "./snapshot.ts";

/** The bytes of a snapshot: equal snapshots have equal bytes. */
export function snapshotBytes(snapshot: ReportSnapshot): Uint8Array {
	return new TextEncoder().encode(canonicalJson(snapshot));
}

/** The SHA-256 of a snapshot's bytes, in hexadecimal. */
export function snapshotHash(snapshot: ReportSnapshot): string {
	return createHash("sha256").update(snapshotBytes(snapshot)).digest("hex");
}

/** Every version that there has been. */
const schemas: ReadonlyMap<number, z.ZodType<ReportSnapshot>> = new Map<number, z.ZodType<ReportSnapshot>>([
	[1, firstSnapshotSchema],
	[2, snapshotSchema],
]);

export type ReadSnapshotResult =
	| { readonly ok: true; readonly snapshot: ReportSnapshot }
	| { readonly ok: false; readonly problem: { readonly kind: "not-a-snapshot" | "unknown-version" } };

/** Reads a snapshot of any version that there has been. */
export function readSnapshot(bytes: Uint8Array): ReadSnapshotResult {
	const value = parsed(bytes);
	const version = typeof value === "object" && value !== null && "schemaVersion" in value && value.schemaVersion;
	if (typeof version !== "number") return { ok: false, problem: { kind: "not-a-snapshot" } };
	const schema = schemas.get(version);
	if (!schema) return { ok: false, problem: { kind: "unknown-version" } };
	const read = schema.safeParse(value);
	return read.success ? { ok: true, snapshot: read.data } : { ok: false, problem: { kind: "not-a-snapshot" } };
}

function parsed(bytes: Uint8Array): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}
