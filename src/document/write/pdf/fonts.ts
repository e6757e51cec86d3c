// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decompress } from "wawoff2";

const names = ["FiraSans-Regular", "FiraSans-Italic", "FiraSans-Medium", "FiraSans-SemiBold"];

/** The fonts of the interface in a form that documents can hold: Typst passes over WOFF2 with no more than a warning. */
export async function loadFonts(): Promise<readonly Buffer[]> {
	const folder = dirname(createRequire(import.meta.url).resolve("@kern-ux/native/dist/kern.min.css"));
	const fonts: Buffer[] = [];
	// One after the other: unpacked at the same time, all come out as the last one.
	for (const name of names) {
		fonts.push(Buffer.from(await decompress(await readFile(join(folder, "fonts/fira-sans", `${name}.woff2`)))));
	}
	return fonts;
}
