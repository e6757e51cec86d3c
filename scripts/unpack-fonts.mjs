// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { decompress } from "wawoff2";
import { root } from "./boot/process.mjs";

const fira = join(root, "node_modules/@kern-ux/native/dist/fonts/fira-sans");
const noto = join(root, "node_modules/@fontsource/noto-sans-arabic/files");
const fonts = [
	...["Regular", "Italic", "Medium", "SemiBold"].map((style) => join(fira, `FiraSans-${style}.woff2`)),
	...[400, 500, 600].map((weight) => join(noto, `noto-sans-arabic-arabic-${weight}-normal.woff2`)),
];

/** Unpacks the fonts that documents hold: what writes those cannot read WOFF2, and unpacking takes 20 MB that no process gives back. */
export async function unpackFonts() {
	const folder = join(root, "src/document/write/pdf/fonts");
	mkdirSync(folder, { recursive: true });
	// One after the other: unpacked at the same time, all come out as the last one.
	for (const font of fonts) {
		const name = basename(font).replace(".woff2", ".ttf");
		writeFileSync(join(folder, name), await decompress(readFileSync(font)));
	}
}
