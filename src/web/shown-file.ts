// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "./page.ts";

type ShownFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly mediaType: string; readonly sha256: string };

/** The one part of a file that a player asks for; undefined where it asks for the whole or for what is not there. */
function rangeOf(header: string | undefined, size: number): readonly [number, number] | undefined {
	const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
	if (from === "" && to === "") return undefined;
	const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	return start <= end ? [start, end] : undefined;
}

/** Answers with a file that is shown on public pages, or with the part of it that a player asks for. */
export function shownFile({ c }: Page, { bytes, mediaType, sha256 }: ShownFile): Response {
	const tag = `"${sha256}"`;
	c.header("Content-Type", mediaType === "text/vtt" ? "text/vtt; charset=utf-8" : mediaType);
	c.header("Cache-Control", "public, max-age=300");
	c.header("ETag", tag);
	c.header("Accept-Ranges", "bytes");
	if (c.req.header("if-none-match") === tag) return c.body(null, 304);
	const range = rangeOf(c.req.header("range"), bytes.byteLength);
	if (!range) return c.body(bytes);
	const [start, end] = range;
	c.header("Content-Range", `bytes ${start}-${end}/${bytes.byteLength}`);
	return c.body(bytes.slice(start, end + 1), 206);
}
