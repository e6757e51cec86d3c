// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type BrokenLink, chainStart, endsAt, follow, type Head } from "../../access/event-chain.ts";
import { findHead, readChain } from "../../store/log-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, type Refusal } from "../context.ts";

/** `noted-head-unknown`: no event has the hash that somebody noted, so the log was made anew or cut off before it. */
type Problem = Refusal | BrokenLink | { readonly kind: "noted-head-unknown" };

export type VerifyLogResult =
	| { readonly ok: true; readonly head: Head }
	| { readonly ok: false; readonly problem: Problem };

type Input = {
	/** The hash of a head that was noted outside of the database. Only it shows that a whole log was made anew. */
	readonly notedHead?: string;
};

/** Computes the chain of the log from its rows and compares it with what was kept. */
export async function verifyLog(context: Context, { notedHead }: Input = {}): Promise<VerifyLogResult> {
	const refused = authorise(context, "audit:read");
	if (refused) return refused;
	return context.store.read(context.municipality.id, (db) => verifyChain(db, notedHead?.trim().toLowerCase()));
}

async function verifyChain(db: Db, notedHead: string | undefined): Promise<VerifyLogResult> {
	let end = chainStart;
	let isNoted = notedHead === undefined || notedHead === "";
	for await (const link of readChain(db)) {
		const next = follow(end, link);
		if ("kind" in next) return { ok: false, problem: next };
		isNoted ||= next.hash === notedHead;
		end = next;
	}
	const broken = endsAt(end, await findHead(db));
	if (broken) return { ok: false, problem: broken };
	return isNoted ? { ok: true, head: end } : { ok: false, problem: { kind: "noted-head-unknown" } };
}
