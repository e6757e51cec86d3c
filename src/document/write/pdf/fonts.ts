// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A family of fonts: what the templates call it, and its files. */
export type FontFamily = { readonly name: string; readonly files: readonly string[] };

/** The build unpacks them: see `scripts/unpack-fonts.mjs`. */
const folder = join(import.meta.dirname, "fonts");

/** The font of the interface. */
export const usualFont: FontFamily = {
	name: "Fira Sans",
	files: ["Regular", "Italic", "Medium", "SemiBold"].map((style) => join(folder, `FiraSans-${style}.ttf`)),
};

export const arabicFont: FontFamily = {
	name: "Noto Sans Arabic",
	files: [400, 500, 600].map((weight) => join(folder, `noto-sans-arabic-arabic-${weight}-normal.ttf`)),
};

/** Whether a text has letters that `arabicFont` is for. */
export const needsArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** The files of a family, in a form that documents can hold. */
export function loadFonts({ files }: FontFamily = usualFont): Promise<readonly Buffer[]> {
	return Promise.all(files.map((file) => readFile(file)));
}
