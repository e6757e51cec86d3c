// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";

/** One event of the log as it is chained. */
export type Link = {
	readonly sequence: number;
	/** What the event says, each part as the database writes it, in the order in which they are hashed. */
	readonly parts: readonly string[];
	readonly previousHash: string;
	readonly hash: string;
};

/** The newest link of a chain, as it was kept or noted elsewhere. */
export type Head = { readonly sequence: number; readonly hash: string };

/**
 * The first place where a chain does not hold. `missing`: the event of this number is not there; `changed`: it does not say what was
 * hashed; `unlinked`: it does not follow on the one before; `head`: the log does not end with the event that was kept as its last.
 */
export type BrokenLink = { readonly kind: "missing" | "changed" | "unlinked" | "head"; readonly sequence: number };

/** Where a chain begins. */
export const chainStart: Head = { sequence: 0, hash: "" };

/** The same text as `planstand.event_text` makes: each part with its length before it, so that no two events share one. */
function textOf({ parts, previousHash }: Link): string {
	return [...parts, previousHash].map((part) => `${[...part].length}:${part}`).join("");
}

/** Goes on from one link to the next: the new end of the chain, or where it is broken. */
export function follow(end: Head, link: Link): Head | BrokenLink {
	const sequence = end.sequence + 1;
	if (link.sequence !== sequence) return { kind: "missing", sequence };
	if (link.previousHash !== end.hash) return { kind: "unlinked", sequence };
	const hash = createHash("sha256").update(textOf(link)).digest("hex");
	return hash === link.hash ? { sequence, hash } : { kind: "changed", sequence };
}

/** Whether a chain ends where it was said to end; without that, cutting off its end would not show. */
export function endsAt(end: Head, kept: Head): BrokenLink | undefined {
	if (end.sequence === kept.sequence && end.hash === kept.hash) return undefined;
	return { kind: "head", sequence: Math.min(end.sequence, kept.sequence) + 1 };
}
