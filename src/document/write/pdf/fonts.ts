// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decompress } from "wawoff2";

/** A family of fonts: what the templates call it, and its files. */
export type FontFamily = { readonly name: string; readonly files: readonly string[] };

const near = createRequire(import.meta.url);
const fira = join(dirname(near.resolve("@kern-ux/native/dist/kern.min.css")), "fonts/fira-sans");
const noto = join(dirname(near.resolve("@fontsource/noto-sans-arabic/package.json")), "files");

/** The font of the interface. */
export const usualFont: FontFamily = {
	name: "Fira Sans",
	files: ["Regular", "Italic", "Medium", "SemiBold"].map((style) => join(fira, `FiraSans-${style}.woff2`)),
};

export const arabicFont: FontFamily = {
	name: "Noto Sans Arabic",
	files: [400, 500, 600].map((weight) => join(noto, `noto-sans-arabic-arabic-${weight}-normal.woff2`)),
};

/** Whether a text has letters that `arabicFont` is for. */
export const needsArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** A family in a form that documents can hold: Typst passes over WOFF2 with no more than a warning. */
export async function loadFonts({ files }: FontFamily = usualFont): Promise<readonly Buffer[]> {
	const fonts: Buffer[] = [];
	// One after the other: unpacked at the same time, all come out as the last one.
	for (const file of files) fonts.push(Buffer.from(await decompress(await readFile(file))));
	return fonts;
}
