// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import type { Contribution } from "../contribution.ts";

/** What a row says: the status, the text, and whether nothing has changed. */
export type RowAnswer = Pick<Contribution, "status" | "description" | "unchanged">;

/**
 * How a row names what it is about: its contribution, and a mark of what the row was filled with, by which it is known afterwards who
 * changed what. It is no secret and proves nothing: whoever uploads a sheet is asked for their rights as always.
 */
export type SheetKey = {
	readonly contribution: string;
	readonly base: string;
	/** The text is not on the sheet. */
	readonly withoutText: boolean;
};

/** Characters that no Office file can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it comes back from Office files: they keep no control characters and know one line break. */
export function comparable(text: string): string {
	return text.toWellFormed().replace(/\r\n?/g, "\n").replace(impossible, "");
}

/** Equal for equal answers. */
export function markOf({ status, description, unchanged }: RowAnswer): string {
	const told = JSON.stringify([status, comparable(description), unchanged]);
	return createHash("sha256").update(told).digest("hex").slice(0, 16);
}

export function writeKey({ contribution, base, withoutText }: SheetKey): string {
	return `${contribution}:${base}${withoutText ? ":-" : ""}`;
}

export function readKey(text: string): SheetKey | undefined {
	const found = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}):([\da-f]{16})(:-)?$/.exec(text.trim());
	const [, contribution, base, without] = found ?? [];
	return contribution && base ? { contribution, base, withoutText: without !== undefined } : undefined;
}
