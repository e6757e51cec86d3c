// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";

/** A form as it was sent. Parts that are missing are empty. */
export type PostedForm = {
	/** One line, without blanks around it. */
	readonly text: (name: string) => string;
	/** Lines that have something in them. */
	readonly lines: (name: string) => readonly string[];
	/** All values of checkboxes or fields of one name. */
	readonly all: (name: string) => readonly string[];
	readonly names: readonly string[];
};

/** Reads a form whose fields can stand several times. */
export async function postedForm(c: Context): Promise<PostedForm> {
	const body = await c.req.parseBody({ all: true });
	const all = (name: string): readonly string[] =>
		[body[name] ?? []].flat().filter((value): value is string => typeof value === "string");
	const raw = (name: string) => (all(name)[0] ?? "").normalize("NFC");
	const lines = (name: string) =>
		raw(name)
			.split(/\r?\n/u)
			.map((line) => line.trim())
			.filter(Boolean);
	return { all, lines, text: (name) => raw(name).trim(), names: Object.keys(body) };
}

/** A day as a date field sends it; undefined where it is none. */
export function postedDay(text: string): string | undefined {
	const real = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
	return real && new Date(text).toISOString().startsWith(text) ? text : undefined;
}

/** A whole number that counts from 0; -1 where it is none, which is no version and no place. */
export function postedNumber(text = ""): number {
	return /^\d{1,9}$/u.test(text) ? Number(text) : -1;
}
