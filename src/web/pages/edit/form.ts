// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "../../page.ts";

/** What a form holds: texts by the names of its fields. */
export type Form = Readonly<Record<string, string>>;

/** Reads a sent form; files and what cannot be read are left out. */
export async function readForm({ c }: Pick<Page, "c">): Promise<Form> {
	const body = await c.req.parseBody().catch(() => ({}));
	const texts = Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === "string");
	return Object.fromEntries(texts.map(([name, text]) => [name, text.replaceAll("\r\n", "\n")]));
}

/** The lines of a text area, each an entry. */
export function linesOf(text = ""): readonly string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

/** A whole number from 1; undefined for anything else. */
export function numberOf(text = ""): number | undefined {
	return /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
