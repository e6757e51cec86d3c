// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { Page } from "./page.ts";

type PublicFile = {
	readonly bytes: Uint8Array;
	readonly mediaType: string;
	/** What it is called when it is saved. */
	readonly name?: string;
	/** The one address of what stands at several. */
	readonly canonical?: string;
};

/** Answers with a file that is the same for everybody; who has it already is told that it is still the same. */
export function publicFile({ c }: Page, { bytes, mediaType, name, canonical }: PublicFile): Response {
	const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
	c.header("ETag", tag);
	c.header("Cache-Control", "public, max-age=0, must-revalidate");
	if (canonical) c.header("Link", `<${canonical}>; rel="canonical"`, { append: true });
	// Proxies that compress make the tag weak.
	const had = c.req.header("if-none-match")?.split(/,\s*/) ?? [];
	if (had.includes(tag) || had.includes(`W/${tag}`)) return c.body(null, 304);
	c.header("Content-Type", mediaType);
	if (name) c.header("Content-Disposition", `inline; filename="${name}"`);
	return c.body(new Uint8Array(bytes));
}
