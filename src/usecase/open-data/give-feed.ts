// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeAtom } from "../../document/write/atom/write-atom.ts";
import type { Feed } from "../../report/feed.ts";
import type { Context, Refused } from "../context.ts";
import { openAllPublished, openPublished, type PublishedHere } from "./open-published.ts";

type GiveFeedInput = {
	/** Left out: what happened to all plans. */
	readonly plan?: string;
	/** Says in words what happened. */
	readonly describe: (published: PublishedHere) => Feed;
};

type GiveFeedResult = { readonly ok: true; readonly bytes: Uint8Array } | Refused;

/** What happened to published reports, for those who want to be told. Everybody may have it. */
export async function giveFeed(context: Context, { plan, describe }: GiveFeedInput): Promise<GiveFeedResult> {
	if (plan === undefined) return { ok: true, bytes: writeAtom(describe(await openAllPublished(context, "all"))) };
	const opened = await openPublished(context, { plan, wanted: "all" });
	return opened.ok ? { ok: true, bytes: writeAtom(describe(opened.published)) } : opened;
}
