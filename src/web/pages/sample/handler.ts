// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "hono";
import { sampleFiles } from "./sample-files.ts";

/** `samples/` stands beside `src/` and beside `dist/`. */
export const samplesFolder = join(import.meta.dirname, "../../../../samples");

/** Gives out a file of the sample plan. */
export async function downloadSample(c: Context) {
	const file = sampleFiles.find(({ name }) => name === c.req.param("file"));
	if (file === undefined) return c.notFound();
	c.header("Content-Type", file.type);
	c.header("Content-Disposition", `attachment; filename="${file.name}"`);
	return c.body(new Uint8Array(await readFile(join(samplesFolder, file.name))));
}
