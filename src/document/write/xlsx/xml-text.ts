// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold, or takes for others; and a text that looks like such a character written out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is written otherwise
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[\da-fA-F]{4}_)/g;

const code = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** Text between tags or in an attribute. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Text of a cell, each character as it is (ECMA-376 part 1, 22.9.2.19: ST_Xstring). */
export function cellText(text: string): string {
	return escaped(text.toWellFormed().replace(unwritable, (sign) => `_x${code(sign)}_`));
}
