// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** The lines that have something in them, without blanks around it. */
export function linesOf(text = ""): readonly string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

/** A whole number that counts from 0; undefined for anything else. */
export function numberOf(text = ""): number | undefined {
	return /^\d{1,9}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** The version that a form was based on; -1, which no row has, where it names none. */
export function versionOf(text = ""): number {
	return numberOf(text) ?? -1;
}

/** A day as a date field sends it; undefined where it is none. */
export function dayOf(text = ""): string | undefined {
	const real = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));
	return real && new Date(text).toISOString().startsWith(text) ? text : undefined;
}
