// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "../access/actor.ts";
import { allowance } from "../access/allowance.ts";
import { openByteShelf } from "./byte-shelf.ts";
import { type CompressedPart, type GzipFrame, joinGzip } from "./joined-gzip.ts";

/** The part of a page that is the same for everybody who may do the same. */
export type KeptBody = { readonly title: string; readonly part: CompressedPart; readonly bytes: number };

/** What stands around it for one person. */
export type KeptFrame = {
	readonly before: Buffer;
	readonly after: Buffer;
	readonly gzip: GzipFrame | undefined;
	readonly bytes: number;
};

/** Bodies of pages, and the frames that stand around them for each person. */
export type KeptPages = ReturnType<typeof openKeptPages>;

/** How many bytes of made pages are kept. */
export const keptBytes = 64 * 1024 * 1024;

export const openKeptPages = () => ({
	bodies: openByteShelf<KeptBody>(keptBytes),
	frames: openByteShelf<KeptFrame>(keptBytes / 4),
});

type Shown = {
	readonly municipality: { readonly id: string };
	/** State of the plan, build of the program and day. */
	readonly tag: string;
	readonly actor: Actor;
	readonly locale: string;
	readonly url: string;
};

/** Under which a body is kept: it is the same for all who may do the same, as long as nothing that it shows has changed. */
export const bodyKey = ({ municipality, tag, actor, locale, url }: Shown): string =>
	[municipality.id, tag, allowance(actor), locale, url].join(" ");

/** A page as it is sent. */
export type JoinedPage = { readonly gzip: boolean; readonly chunks: readonly Buffer[] };

export function joinPage({ before, after, gzip }: KeptFrame, { part }: KeptBody, takesGzip: boolean): JoinedPage {
	if (takesGzip && gzip) return { gzip: true, chunks: joinGzip(gzip, part) };
	return { gzip: false, chunks: [before, part.plain, after] };
}
