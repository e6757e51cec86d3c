// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import type { Assets } from "../../assets.ts";

const accepts = (c: Context, encoding: string): boolean => c.req.header("accept-encoding")?.includes(encoding) ?? false;

/** Gives out a stylesheet, font, picture or script, to be kept for ever. */
export function giveAsset(c: Context, assets: Assets) {
	const asset = assets.byPath.get(c.req.path);
	if (asset === undefined) return c.notFound();
	c.header("Content-Type", asset.type);
	c.header("Cache-Control", "public, max-age=31536000, immutable");
	if (!asset.brotli || !accepts(c, "br")) return c.body(asset.body);
	c.header("Content-Encoding", "br");
	c.header("Vary", "Accept-Encoding");
	return c.body(asset.brotli);
}
